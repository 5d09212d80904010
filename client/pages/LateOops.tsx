import { useEffect, useState, type ComponentType } from 'react'
import { dropEarlyForm } from '#client/composer/early.ts'
import { useFirstSay } from '#client/language.tsx'
import { Button } from '#client/ui/Button.tsx'
import { withWords } from '#client/words.ts'
import { Loading } from './Loading.tsx'
import type { OopsProps, Wrong } from './Oops.tsx'

let here: ComponentType<OopsProps> | null = null

async function load(): Promise<ComponentType<OopsProps>> {
  here ??= (await withWords(() => import('./Oops.tsx'))).Oops
  return here
}

/** So that it is there when the line is not. */
export const fetchOops = (): Promise<unknown> => load().catch(() => undefined)

/** In place of a page that cannot be shown, for whoever does not begin there: it comes when it is needed. */
export function LateOops(props: OopsProps) {
  const [whole, setWhole] = useState(here && { Is: here })
  const { is } = props
  const [failedFor, setFailedFor] = useState<Wrong | null>(null)
  useEffect(() => {
    let over = false
    load().then(
      (Is) => !over && setWhole({ Is }),
      () => !over && setFailedFor(is),
    )
    return () => {
      over = true
    }
  }, [is])
  if (whole !== null) return <whole.Is {...props} />
  return failedFor === is ? <Least onAgain={props.onAgain ?? (() => location.reload())} /> : <Loading />
}

/** Where even the page that says so could not be loaded. */
function Least({ onAgain }: { readonly onAgain: () => void }) {
  const say = useFirstSay()
  useEffect(dropEarlyForm, [])
  return (
    <main className="loading">
      <h1>{say('oops.no-line')}</h1>
      <output>{say('oops.no-line-how')}</output>
      <Button variant="primary" icon="refresh" onClick={onAgain}>
        {say('home.again')}
      </Button>
    </main>
  )
}
