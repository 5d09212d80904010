import { useEffect } from 'react'
import { useFirstSay } from '../language.tsx'

/** What the tab of the browser says while this page is shown. */
export function useTitle(title: string | null): void {
  const say = useFirstSay()
  const product = say('common.product')
  useEffect(() => {
    document.title = title === null || title === '' ? product : `${title} · ${product}`
  }, [title, product])
}
