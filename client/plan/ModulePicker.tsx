import { useLanguage } from '#client/language.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { modules } from '#shared/session/formats/modules.ts'
import type { Module } from '#shared/session/formats/shape.ts'
import { MiniRail } from './MiniRail.tsx'
import { useSay } from './say.ts'

/** The modules, what they are made of and whose idea they are; one goes into the plan. */
export function ModulePicker({ after, room, onPick, onClose }: ModulePickerProps) {
  const say = useSay()
  const language = useLanguage()
  const tooMany = ({ plan }: Module): boolean => plan.length > room
  return (
    <Dialog
      open
      onClose={onClose}
      title={say('setup.module.title', { phase: after })}
      closeLabel={say('common.close')}
      className="module-picker"
    >
      {modules.some(tooMany) && <p>{say('setup.module.full')}</p>}
      <ul className="modules">
        {modules.map((module) => (
          <li key={module.id}>
            <div>
              <h3>{module.title[language]}</h3>
              <p>{say('setup.module.steps', { steps: module.plan.length, n: module.minutes })}</p>
              <MiniRail plan={module.plan} />
              <p>{module.source[language]}</p>
            </div>
            <Button
              size="sm"
              icon="plus"
              disabled={tooMany(module)}
              aria-label={say('setup.module.add-which', { module: module.title[language] })}
              onClick={() => onPick(module)}
            >
              {say('setup.module.add')}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

export interface ModulePickerProps {
  /** The phase after which it comes. */
  readonly after: string
  /** How many phases the plan has room for. */
  readonly room: number
  readonly onPick: (module: Module) => void
  readonly onClose: () => void
}
