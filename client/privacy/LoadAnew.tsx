import { useState } from 'react'
import { loadAnew } from '#client/live/load-anew.ts'
import { useLiveState, useLiveStore } from '#client/live/hooks.ts'
import { useFirstSay } from '#client/language.tsx'
import { Button } from '#client/ui/Button.tsx'
import './guard.css'

export interface LoadAnewProps {
  /** What is written and nothing else keeps; it goes along. */
  readonly words: readonly string[]
}

/** After nothing could look at a text: a browser asks for the guard once more when the page is loaded anew. */
export function LoadAnew({ words }: LoadAnewProps) {
  const say = useFirstSay()
  const store = useLiveStore()
  const isLive = useLiveState(({ line }) => line.state === 'live')
  const [copies, setCopies] = useState(false)
  if (!isLive) return <p>{say('guard.anew.line')}</p>
  if (copies) return <p role="alert">{say('guard.anew.copy')}</p>
  return (
    <>
      <p>{say('guard.anew')}</p>
      <Button size="sm" icon="refresh" onClick={() => setCopies(!loadAnew(store, words))}>
        {say('home.reload')}
      </Button>
    </>
  )
}
