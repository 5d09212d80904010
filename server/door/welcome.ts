/** What the terminal says when the server has started, and when it could not. Dutch and English at once. */

import { renderUnicodeCompact } from 'uqr'
import type { Running } from '#server/compose.ts'
import type { Settings } from '#server/settings.ts'
import { siteOf } from './site.ts'
import { StoreFull, StoreInUse, StoreUnreadable } from '#server/store/ports.ts'

/** `coloured` where the terminal knows colours: a QR must be dark on light, whatever the terminal is. */
export function welcome(settings: Settings, { port, key }: Running, coloured: boolean): string {
  const here = `http://${settings.host.includes('127.') ? settings.host : 'localhost'}:${port}`
  const near = siteOf(settings, port)
  return [
    '',
    'Inbreng staat klaar. / Inbreng is ready.',
    '',
    `  Op deze computer / On this computer:  ${here}`,
    ...(near === null ? [] : [`  Op een telefoon / On a phone:         ${near}`, '', qrOf(near, coloured)]),
    ...(key === null
      ? []
      : [
          '',
          '  Word kartrekker; deze link werkt één keer: / Become coordinator; this link works once:',
          `  ${settings.url?.origin ?? here}/k/${key}`,
        ]),
    '',
    '  Stoppen: Ctrl+C / To stop: Ctrl+C',
    '',
  ].join('\n')
}

export function whyNotStarted(error: unknown, { port, host, data }: Settings): string {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'EADDRINUSE') {
    return `Poort ${port} is al in gebruik; kies een andere met PORT, bijvoorbeeld PORT=${port + 1}. / Port ${port} is in use already; choose another with PORT, for example PORT=${port + 1}.`
  }
  if (code === 'EACCES' && port < 1024 && port > 0) {
    return `Poort ${port} mag hier niet; kies een andere met PORT, bijvoorbeeld PORT=4321. / Port ${port} is not allowed here; choose another with PORT, for example PORT=4321.`
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `Het adres ${host} is niet van deze computer; pas HOST aan. / The address ${host} is not this computer’s; change HOST.`
  }
  if (error instanceof StoreInUse) {
    return `Er draait al een server op de map ${data}; stop die eerst, of kies een andere map met INBRENG_DATA. / Another server runs on the folder ${data}; stop it first, or choose another folder with INBRENG_DATA.`
  }
  if (error instanceof StoreUnreadable) {
    return `De gegevens in de map ${data} zijn beschadigd of van een nieuwere versie; er is niets aan veranderd. / The data in the folder ${data} is damaged or of a later version; nothing in it was changed.`
  }
  if (error instanceof StoreFull) {
    return `De schijf is vol; maak ruimte en start opnieuw. / The disk is full; make room and start again.`
  }
  const reason = error instanceof Error ? error.message : String(error)
  return `De server kan niet starten met de map ${data} (INBRENG_DATA): ${reason} / The server cannot start with the folder ${data} (INBRENG_DATA): ${reason}`
}

function qrOf(address: string, coloured: boolean): string {
  const lines = renderUnicodeCompact(address).split('\n')
  return lines.map((line) => (coloured ? `  \u001B[97;40m${line}\u001B[0m` : `  ${line}`)).join('\n')
}
