import { Questions } from '#client/came/Questions.tsx'
import { HeldMine } from '#client/composer/HeldMine.tsx'
import { casePhase, hasBegunHere } from '#client/live/beforehand.ts'
import { LiveProvider, useLiveState, useMay } from '#client/live/hooks.ts'
import { useLanguage } from '#client/language.tsx'
import { useAskedSession } from '#client/pages/asked-session.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { Button, ButtonLink } from '#client/ui/Button.tsx'
import type { BeforehandPage } from '#shared/commands/atelier-commands.ts'
import type { SessionInfo } from '#shared/commands/shapes.ts'
import { CaseForm } from './CaseForm.tsx'
import { Help } from './Help.tsx'
import { ReadAlong } from './ReadAlong.tsx'
import { useSay } from './say.ts'
import { SixWays } from './SixWays.tsx'
import { useLobbyBoard } from './use-lobby-board.ts'

interface InsideProps {
  readonly page: BeforehandPage
}

/** What one can do in it already, once one is in. */
export function Inside({ page }: InsideProps) {
  const { asked } = useAskedSession(page.session)
  return (
    <>
      {asked.is === 'here' ? <WithBoard info={asked.info} page={page} /> : <section aria-busy="true" />}
      <ReadAlong atelier={page.atelier.id} last={page.last} />
      <Questions atelier={page.atelier.id} />
    </>
  )
}

function WithBoard({ info, page }: InsideProps & { readonly info: SessionInfo }) {
  const { board, failed } = useLobbyBoard(info)
  return (
    <LiveProvider value={board}>
      <ToBoard session={info.id} failed={failed} />
      <Case />
      <SixWays atelier={page.atelier.id} caseAt="#case" last={page.last?.session ?? null} help={<Help />} />
    </LiveProvider>
  )
}

/** The way to the board; once it has begun, with the word that it has. */
function ToBoard({ session, failed }: { readonly session: string; readonly failed: boolean }) {
  const say = useSay()
  const begun = useLiveState(hasBegunHere)
  const isOver = useLiveState((state) => state.line.state === 'ended')
  const ended = failed || isOver
  return (
    <div className={begun || ended ? 'lobby-news on' : 'lobby-news'}>
      <output>{ended ? say('lobby.ended') : begun && say('lobby.begun')}</output>
      {ended ? (
        <Button icon="refresh" onClick={() => location.reload()}>
          {say('lobby.reload')}
        </Button>
      ) : (
        <ButtonLink href={`/s/${session}`} icon="board" variant={begun ? 'primary' : 'default'}>
          {say('lobby.to-board')}
        </ButtonLink>
      )}
    </div>
  )
}

function Case() {
  const say = useSay()
  const language = useLanguage()
  const phase = useLiveState(casePhase)
  const begun = useLiveState(hasBegunHere)
  const mayWrite = useMay('card.create')
  return (
    <section className="lobby-brings" aria-labelledby="case">
      <h2 id="case" tabIndex={-1}>
        {say('lobby.case')}
      </h2>
      {phase === null ? (
        <p className="hint">{say('lobby.case-none')}</p>
      ) : !mayWrite ? (
        <p className="hint">{say('lobby.case-reads')}</p>
      ) : (
        !begun && (
          <>
            <p className="hint">
              <Icon name="lock" size={16} /> {say('lobby.case-how')}{' '}
              {say('lobby.case-phase', { phase: phase.title[language] })}
            </p>
            <CaseForm phase={phase} />
          </>
        )
      )}
      <HeldMine heading="h3" />
    </section>
  )
}
