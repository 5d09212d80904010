import { useState } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { LinkSheet, type LinkSheetProps } from './LinkSheet.tsx'
import { useSay } from './say-signing-in.ts'

/** For a link that can also be told otherwise: its sheet comes when it is asked for. */
export function OnPaper(sheet: LinkSheetProps) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  if (open) return <LinkSheet {...sheet} />
  return (
    <Button icon="print" onClick={() => setOpen(true)}>
      {say('sheet.open')}
    </Button>
  )
}
