import { useIsCoordinator, useLiveState } from '#client/live/hooks.ts'
import { ButtonLink } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { useAfterwards } from './afterwards.ts'
import { WayBackOffer } from './WayBackOffer.tsx'
import { useSay } from './say.ts'

/** Whether there is an archive of this session, so that its board stays as it is. */
export const useIsArchived = (): boolean =>
  useLiveState(({ session, info }) => (session === null ? info.archived === true : session.archived !== null))

/** Whether there is more to say than that it is closed. */
export function useComesNext(): boolean {
  const leads = useIsCoordinator()
  const archived = useIsArchived()
  return useAfterwards() !== null || leads || archived
}

/** That the session is closed, and what comes next: checking and archiving for who leads, reading for all. */
export function ClosedBanner({ className }: { readonly className: string }) {
  const say = useSay()
  const session = useLiveState((state) => state.info.id)
  const leads = useIsCoordinator()
  const archived = useIsArchived()
  const afterwards = useAfterwards()
  const words = archived ? say('banner.archived') : say(leads ? 'banner.closing' : 'banner.closed')
  return (
    <div className={className}>
      <Icon name={archived ? 'archive' : 'lock'} />
      <span>{afterwards ?? words}</span>
      {leads && !archived && (
        <ButtonLink href={`/s/${session}/afronden`} size="sm" variant="primary">
          {say('header.closing')}
        </ButtonLink>
      )}
      {!leads && <WayBackOffer />}
      {archived && (
        <ButtonLink href={`/archief/${session}`} size="sm">
          {say('header.archive')}
        </ButtonLink>
      )}
    </div>
  )
}
