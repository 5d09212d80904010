import { lazy, Suspense, useState } from 'react'
import { createPortal } from 'react-dom'
import { useSay } from '#client/pages/say.ts'
import { Button } from '#client/ui/Button.tsx'
import { Guard } from '#client/ui/Guard.tsx'

const ImportDialog = lazy(() => import('./ImportDialog.tsx').then((module) => ({ default: module.ImportDialog })))

interface ImportHereProps {
  readonly atelier: { readonly id: string; readonly title: string }
  /** There is one session more. */
  readonly onImported: () => void
}

/** The button by which a session comes into an atelier from files; its window is fetched when it is first opened. */
export function ImportHere({ atelier, onImported }: ImportHereProps) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {say('import.open')}
        <span className="vh">: {atelier.title}</span>
      </Button>
      {open &&
        // Away from here, as what stands around the button has a look of its own.
        createPortal(
          <Guard onFail={() => setOpen(false)}>
            <Suspense fallback={null}>
              <ImportDialog
                atelier={atelier}
                onClose={(imported) => {
                  setOpen(false)
                  if (imported) onImported()
                }}
              />
            </Suspense>
          </Guard>,
          document.body,
        )}
    </>
  )
}
