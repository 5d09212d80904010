/** The entry in the register of processing (GDPR article 30), and who does what (articles 26 and 28). */

import type { CarePage } from './page.ts'

export const registerPage: CarePage = {
  title: ['Verwerkingsregister', 'Register of processing'],
  lead: [
    'Dit is de regel voor het register van verwerkingen (AVG, artikel 30). Neem hem over, en vul hem aan.',
    'This is the entry for the register of processing (GDPR, article 30). Copy it, and complete it.',
  ],
  sections: [
    {
      title: ['De verwerking', 'The processing'],
      table: {
        head: [
          ['Onderdeel', 'Item'],
          ['Inhoud', 'Content'],
        ],
        rows: [
          [
            ['Verantwoordelijke', 'Controller'],
            ['{organisation}, {address}, {contact}', '{organisation}, {address}, {contact}'],
          ],
          [
            ['Gezamenlijk verantwoordelijk', 'Joint controllers'],
            ['{partners}', '{partners}'],
          ],
          [
            ['Functionaris gegevensbescherming', 'Data protection officer'],
            ['{officer}', '{officer}'],
          ],
          [
            ['Doel', 'Purpose'],
            [
              'Samen leren van dilemma’s uit werk en leven, en dat leren bewaren.',
              'Learning together from dilemmas in work and life, and keeping what was learned.',
            ],
          ],
          [
            ['Grondslag', 'Legal ground'],
            ['{ground}', '{ground}'],
          ],
          [
            ['Betrokkenen', 'Data subjects'],
            [
              'Deelnemers, experts, kartrekkers. Mensen over wie verhalen gaan: niet herkenbaar.',
              'Participants, experts, coordinators. People whom stories are about: not recognisable.',
            ],
          ],
          [
            ['Gegevens', 'Data'],
            [
              'Gekozen naam, perspectief, rol, wat iemand plaatst, een teken op het apparaat, de laatste dag van gebruik. Van wie dat wil: de openbare sleutel van een passkey, en van kartrekkers een e-mailadres om zich aan te melden.',
              'Chosen name, perspective, role, what somebody places, a mark on the device, the last day of use. Of who wants that: the public key of a passkey, and of coordinators an e-mail address to sign in.',
            ],
          ],
          [
            ['Bijzondere gegevens', 'Special categories'],
            [
              'Niet de bedoeling. Een controle op het apparaat en voor het archiveren verkleint de kans. BSN wordt geweigerd.',
              'Not intended. A check on the device and before archiving lowers the chance. Citizen numbers are refused.',
            ],
          ],
          [
            ['Ontvangers', 'Recipients'],
            ['Leden van het leeratelier. Geen derden.', 'Members of the atelier. No third parties.'],
          ],
          [
            ['Plaats', 'Place'],
            ['{hosting}. Geen doorgifte buiten de EER.', '{hosting}. No transfer outside the EEA.'],
          ],
          [
            ['Bewaartermijnen', 'Retention'],
            [
              'Niet getoond: {waiting} dagen. Wat mensen van een verslag zeggen: 14 dagen. Bord met namen: {board} dagen. Niet gearchiveerd: {unarchived} dagen. Apparaat: {devices} dagen. Logboek: {audit} dagen.',
              'Never shown: {waiting} days. What people say of a report: 14 days. Board with names: {board} days. Not archived: {unarchived} days. Device: {devices} days. Log: {audit} days.',
            ],
          ],
          [
            ['Beveiliging', 'Security'],
            [
              'Toegang per bijeenkomst en rol, door de server bewaakt. Geheimen alleen als hash. Geen inhoud in logboeken. Wissen tot in de bytes.',
              'Access by session and role, enforced by the server. Secrets as hashes only. No content in logs. Erasure down to the bytes.',
            ],
          ],
          [
            ['Opgesteld', 'Drawn up'],
            ['{today}', '{today}'],
          ],
        ],
      },
    },
    {
      title: ['Wie doet wat', 'Who does what'],
      table: {
        head: [
          ['Taak', 'Task'],
          ['Wie', 'Who'],
        ],
        rows: [
          [
            ['Deelnemers informeren', 'Informing participants'],
            ['Kartrekker, met de privacypagina', 'Coordinator, with the privacy page'],
          ],
          [
            ['Nakijken voor het archiveren', 'Checking before archiving'],
            ['Kartrekker van de bijeenkomst', 'Coordinator of the session'],
          ],
          [
            ['Verzoeken van betrokkenen', 'Requests of data subjects'],
            ['{organisation}, via {contact}', '{organisation}, through {contact}'],
          ],
          [
            ['Server en reservekopieën', 'Server and backups'],
            ['{hosting}', '{hosting}'],
          ],
          [
            ['Datalek melden', 'Reporting a breach'],
            ['{officer}, binnen 72 uur', '{officer}, within 72 hours'],
          ],
        ],
      },
    },
  ],
}
