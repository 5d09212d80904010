import { useSay } from '#client/language.tsx'
import { Button } from './Button.tsx'
import type { IconName } from './Icon.tsx'

interface FormEndProps {
  /** What the button that sends says. */
  readonly does: string
  readonly icon?: IconName
  /** Whether it cannot be sent as it stands; the button stays within reach. */
  readonly held?: boolean
  readonly onCancel: () => void
}

/** How a small form ends: sent, or left. */
export function FormEnd({ does, icon, held, onCancel }: FormEndProps) {
  const say = useSay()
  return (
    <div className="acts">
      <Button type="submit" variant="primary" icon={icon} aria-disabled={held}>
        {does}
      </Button>
      <Button variant="quiet" onClick={onCancel}>
        {say('common.cancel')}
      </Button>
    </div>
  )
}
