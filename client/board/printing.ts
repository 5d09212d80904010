/** Whether the page is being printed, and what stands below each printed page. */

import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    // The browser takes the page as it is right after these events.
    const begin = (): void => flushSync(() => setPrinting(true))
    const end = (): void => flushSync(() => setPrinting(false))
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    return () => {
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
    }
  }, [])
  return printing
}

const quoted = (words: string): string =>
  `"${words.replaceAll(/["\\\n\r\f]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16) ?? ''} `)}"`

/** In the margin of every page, where the browser knows how; the head of the first page says it everywhere. */
export function usePageFoot(left: string, right: string, page: string): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      `@page { @bottom-left { content: ${quoted(left)} } @bottom-center { content: ${quoted(right)} } ` +
        `@bottom-right { content: ${quoted(`${page} `)} counter(page) " / " counter(pages) } }`,
    )
    document.adoptedStyleSheets.push(sheet)
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
    }
  }, [left, right, page])
}
