/** Markup, in which whatever is filled in is escaped unless it is markup itself. */

export class Html {
  readonly markup: string

  constructor(markup: string) {
    this.markup = markup
  }
}

type Insert = string | number | null | false | Html | readonly Html[]

export function html(parts: TemplateStringsArray, ...inserts: Insert[]): Html {
  return new Html(parts.reduce((markup, part, index) => markup + insert(inserts[index - 1] ?? null) + part))
}

function insert(value: Insert): string {
  if (value === null || value === false) return ''
  if (value instanceof Html) return value.markup
  if (typeof value === 'string' || typeof value === 'number') return escape(String(value))
  return value.map(({ markup }) => markup).join('')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? '')
}
