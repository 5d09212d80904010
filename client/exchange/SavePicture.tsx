import { useState } from 'react'
import type { MapPlan } from '#client/board/map-shapes.ts'
import { useLanguage } from '#client/language.tsx'
import { useLive } from '#client/live/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { useSay } from './picture-say.ts'

/** Keeps the map as a picture on the device; nothing of it goes anywhere else. */
export function SavePicture({ plan }: { readonly plan: MapPlan }) {
  const say = useSay()
  const language = useLanguage()
  const live = useLive()
  const [told, setTold] = useState<'saved' | 'failed' | null>(null)
  const [busy, setBusy] = useState(false)

  async function save(): Promise<void> {
    if (busy) return
    setBusy(true)
    setTold(null)
    try {
      const { savePicture } = await import('./save-picture.ts')
      await savePicture(plan, live.store.getState(), say, language)
      setTold('saved')
    } catch {
      // Whatever went wrong: there is no picture, and the map is still there.
      setTold('failed')
    }
    setBusy(false)
  }

  return (
    <>
      <Button size="sm" icon="download" aria-disabled={busy} onClick={() => void save()}>
        {say('map.picture')}
      </Button>
      <output className={told === 'failed' ? undefined : 'vh'}>{told !== null && say(`map.picture.${told}`)}</output>
    </>
  )
}
