/** The environment as settings: the only reader of it. A value that cannot be right is said in one sentence. */

export interface Settings {
  readonly host: string
  /** 0 takes a free one. */
  readonly port: number
  /** The folder that holds everything that must be kept. */
  readonly data: string
  /** Where people reach this server, for links and for the origin of their questions; null when not said. */
  readonly url: URL | null
  /** Who becomes the first coordinator: whoever begins an atelier first, or only who has the printed link. */
  readonly claim: 'open' | 'link'
  readonly demo: boolean
  /** Print a one-time coordinator link although somebody leads already: for who lost theirs. */
  readonly newLink: boolean
  /** By what links to sign in are mailed; null: they are not. */
  readonly mail: MailSettings | null
}

export interface MailSettings {
  /** The mail server, with the name and password that it wants: `smtps://…`, or `smtp://…`. */
  readonly smtp: string
  readonly from: string
}

export class BadSetting extends Error {}

type Environment = Readonly<Record<string, string | undefined>>

export function readSettings(environment: Environment): Settings {
  const given = (name: string): string | null => environment[name]?.trim() || null
  const url = urlFrom(given('INBRENG_URL'))
  return {
    host: given('HOST') ?? '0.0.0.0',
    port: portFrom(given('PORT')),
    data: given('INBRENG_DATA') ?? './data',
    url,
    claim: oneOf('INBRENG_CLAIM', given('INBRENG_CLAIM') ?? 'open', ['open', 'link']),
    demo: oneOf('INBRENG_DEMO', given('INBRENG_DEMO') ?? 'on', ['on', 'off']) === 'on',
    newLink: oneOf('INBRENG_LINK', given('INBRENG_LINK') ?? 'first', ['first', 'new']) === 'new',
    mail: mailFrom(given('INBRENG_SMTP'), given('INBRENG_MAIL_FROM'), url),
  }
}

function portFrom(value: string | null): number {
  if (value === null) return 4321
  const port = Number(value)
  if (/^\d+$/.test(value) && port <= 65_535) return port
  throw new BadSetting(
    `PORT moet een getal van 0 tot 65535 zijn, niet “${value}”. / PORT must be a number from 0 to 65535, not “${value}”.`,
  )
}

function urlFrom(value: string | null): URL | null {
  if (value === null) return null
  const url = URL.canParse(value) ? new URL(value) : null
  const bare = url !== null && url.pathname === '/' && url.search === '' && url.hash === '' && url.username === ''
  if (bare && (url.protocol === 'https:' || url.protocol === 'http:')) return url
  throw new BadSetting(
    `INBRENG_URL moet een adres zijn als https://bord.voorbeeld.nl, zonder pad. / INBRENG_URL must be an address like https://board.example.org, without a path.`,
  )
}

/** A link in a mail must lead here whoever asked for it, so that the address is set and not guessed. */
function mailFrom(smtp: string | null, from: string | null, url: URL | null): MailSettings | null {
  if (smtp === null) return null
  if (!URL.canParse(smtp) || !/^smtps?:$/.test(new URL(smtp).protocol) || new URL(smtp).hostname === '') {
    throw new BadSetting(
      'INBRENG_SMTP moet een adres zijn als smtps://naam:wachtwoord@mail.voorbeeld.nl. / INBRENG_SMTP must be an address like smtps://name:password@mail.example.org.',
    )
  }
  if (from === null || !from.includes('@')) {
    throw new BadSetting(
      'INBRENG_MAIL_FROM moet bij INBRENG_SMTP zeggen van wie de mail komt. / INBRENG_MAIL_FROM must say beside INBRENG_SMTP who the mail is from.',
    )
  }
  if (url === null) {
    throw new BadSetting('INBRENG_URL moet gezet zijn om links te mailen. / INBRENG_URL must be set to mail links.')
  }
  return { smtp, from }
}

function oneOf<const T extends string>(name: string, value: string, members: readonly T[]): T {
  const member = members.find((one) => one === value)
  if (member !== undefined) return member
  const [nl, en] = [members.join(' of '), members.join(' or ')]
  throw new BadSetting(`${name} moet ${nl} zijn, niet “${value}”. / ${name} must be ${en}, not “${value}”.`)
}
