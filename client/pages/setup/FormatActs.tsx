import { useRef, useState } from 'react'
import { ask, problemCode } from '#client/ask.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import type { ProblemCode } from '#shared/commands/problem.ts'
import { minutesOf } from '#shared/session/format.ts'
import { readPlanFile, writePlanFile, type Broken, type PlanFile } from '#shared/session/plan-file.ts'
import type { FormatChoice } from './choices.ts'
import { laidOut, type Laid } from './laid.ts'
import { SaveFormat } from './SaveFormat.tsx'
import { offer } from './offer.ts'
import { useSay } from './say.ts'

/** What one does with a plan beside using it: keep it as the atelier's own, take it along as a file, or open one. */
export function FormatActs({ atelier, laid, chosen, choices, onChange, onKept }: FormatActsProps) {
  const say = useSay()
  const file = useRef<HTMLInputElement>(null)
  const [asking, setAsking] = useState<'save' | 'remove' | null>(null)
  const [told, setTold] = useState('')
  const [broken, setBroken] = useState<Broken | 'unread' | null>(null)
  const [problem, setProblem] = useState<ProblemCode | null>(null)
  const own = chosen?.about === null ? chosen : null
  const title = chosen?.title ?? say('setup.file.nameless')

  function tell(words: string): void {
    setBroken(null)
    setProblem(null)
    setTold(words)
  }
  async function open(chosenFile: File): Promise<void> {
    setTold('')
    const text = await chosenFile.text().catch(() => null)
    if (text === null) return setBroken('unread')
    const read = readPlanFile(text)
    if (!read.ok) return setBroken(read.why)
    take(read.file)
  }
  function take({ title: name, plan }: PlanFile): void {
    onChange(laidOut({ id: null, plan }, false, 1))
    const values = { name: name || say('setup.file.nameless'), phases: plan.length, n: minutesOf(plan) }
    tell(say('setup.file.opened', values))
  }
  async function remove({ id, title: name }: FormatChoice): Promise<void> {
    if (atelier === null) return
    setAsking(null)
    try {
      await ask('removeFormat', { atelier, format: id })
    } catch (error) {
      return setProblem(problemCode(error))
    }
    onChange({ ...laid, format: null })
    await onKept(null)
    tell(say('setup.own.removed', { name }))
  }
  return (
    <>
      <div className="format-acts">
        {atelier !== null && (
          <Button size="sm" variant="quiet" icon="archive" aria-haspopup="dialog" onClick={() => setAsking('save')}>
            {say('setup.own')}
          </Button>
        )}
        <Button
          size="sm"
          variant="quiet"
          icon="arrow-down"
          onClick={() => offer(`${title}.json`, writePlanFile({ title, plan: laid.plan }))}
        >
          {say('setup.file.save')}
        </Button>
        <Button size="sm" variant="quiet" icon="arrow-up" onClick={() => file.current?.click()}>
          {say('setup.file.open')}
        </Button>
        <input
          ref={file}
          type="file"
          hidden
          aria-label={say('setup.file.open')}
          accept=".json,application/json"
          onChange={({ target }) => {
            const [picked] = target.files ?? []
            if (picked !== undefined) void open(picked)
            // The same file again is a new choice.
            target.value = ''
          }}
        />
        {own !== null && (
          <Button size="sm" variant="quiet" icon="trash" aria-haspopup="dialog" onClick={() => setAsking('remove')}>
            {say('setup.own.remove')}
          </Button>
        )}
      </div>
      <p className="problem" role="alert">
        {broken !== null && <BrokenWords why={broken} />}
        {problem !== null && say(`problem.${problem}`)}
      </p>
      <output className="told">{told}</output>
      {asking === 'save' && atelier !== null && (
        <SaveFormat
          atelier={atelier}
          plan={laid.plan}
          name={own?.title ?? ''}
          own={choices.filter(({ about }) => about === null)}
          onClose={() => setAsking(null)}
          onKept={async (id, name) => {
            setAsking(null)
            await onKept(id)
            tell(say('setup.own.kept', { name }))
          }}
        />
      )}
      {asking === 'remove' && own !== null && (
        <RemoveFormat onClose={() => setAsking(null)} onRemove={() => void remove(own)} />
      )}
    </>
  )
}

export interface FormatActsProps {
  readonly atelier: string | null
  readonly laid: Laid
  readonly chosen: FormatChoice | undefined
  readonly choices: readonly FormatChoice[]
  readonly onChange: (laid: Laid) => void
  /** The atelier's own formats are others now; the one with this id is the one that is used here. */
  readonly onKept: (id: string | null) => Promise<void>
}

/** Others in the atelier lose it as well, so it asks first. */
function RemoveFormat({ onClose, onRemove }: { readonly onClose: () => void; readonly onRemove: () => void }) {
  const say = useSay()
  return (
    <Dialog
      open
      onClose={onClose}
      title={say('setup.own.remove')}
      closeLabel={say('common.close')}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            {say('common.cancel')}
          </Button>
          <Button variant="primary" onClick={onRemove}>
            {say('setup.own.do-remove')}
          </Button>
        </>
      }
    >
      <p>{say('setup.own.remove-what')}</p>
    </Dialog>
  )
}

/** What is wrong with a file, in words, and that nothing happened. */
function BrokenWords({ why }: { readonly why: Broken | 'unread' }) {
  const say = useSay()
  return (
    <>
      {say('setup.file.broken')} {whatIsWrong(say, why)} {say('setup.file.same')}
    </>
  )
}

function whatIsWrong(say: ReturnType<typeof useSay>, why: Broken | 'unread'): string {
  if (why === 'unread') return say('setup.file.unread')
  if (why.is !== 'phase') return say(`setup.file.${why.is}`)
  return say('setup.file.phase', { n: why.n, what: say(`setup.file.part.${why.part ?? 'none'}`) })
}
