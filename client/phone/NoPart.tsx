import { useFirstSay } from '#client/language.tsx'
import { Button } from '#client/ui/Button.tsx'

/** In place of a part whose code could not be loaded. */
export function NoPart({ onAgain }: { readonly onAgain: () => void }) {
  const say = useFirstSay()
  return (
    <div className="no-part" role="alert">
      <p>{say('phone.no-part')}</p>
      <Button icon="refresh" onClick={onAgain}>
        {say('phone.ended.again')}
      </Button>
    </div>
  )
}
