import { showCode } from '#shared/id.ts'
import { QrCode } from '#client/board/QrCode.tsx'
import { useIsClosed, useLiveState } from '#client/live/hooks.ts'
import { siteFor } from '#client/site.ts'
import { useSay, type ScreenKey } from './say.ts'

export interface JoinProps {
  /** In the middle before all begins, at the side while one works, small beside one card. */
  readonly size?: 'large' | 'side' | 'small'
  /** What stands above the code, in place of where to go. */
  readonly words?: ScreenKey | undefined
}

/** The QR and the code: on the screen as long as one may come in with them. */
export function Join({ size = 'side', words }: JoinProps) {
  const say = useSay()
  const code = useLiveState((state) => state.info.code)
  const told = useLiveState((state) => state.info.site)
  const locked = useLiveState((state) => (state.session?.locked ?? null) !== null)
  const closed = useIsClosed()
  if (code === null || closed) return null
  const site = siteFor(told)
  return (
    <section className={`beamer-join ${size}`} data-theme="light" aria-label={say('beamer.join')}>
      <div>
        <p>
          {locked ? (
            say('beamer.locked')
          ) : words !== undefined ? (
            say(words)
          ) : (
            <>
              {say('beamer.scan')} <b>{site.host}/j</b>
            </>
          )}
        </p>
        <p className="code">{showCode(code)}</p>
      </div>
      <QrCode text={new URL(`/j/${code}`, site).href} label={say('beamer.qr', { code })} />
    </section>
  )
}
