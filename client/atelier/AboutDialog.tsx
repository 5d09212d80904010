import { useState, type FormEvent } from 'react'
import { ask, problemCode } from '#client/ask.ts'
import { mayNotStand } from '#client/privacy/FoundIn.tsx'
import { GuardedField } from '#client/privacy/GuardedField.tsx'
import { DialogButton } from '#client/ui/DialogButton.tsx'
import { FormEnd } from '#client/ui/FormEnd.tsx'
import { mostForWhom, mostPurpose, mostTitle, mostWay, type AtelierPage } from '#shared/commands/atelier-commands.ts'
import { useSay } from './say.ts'

interface AboutDialogProps {
  readonly atelier: AtelierPage
  readonly onKept: () => Promise<void>
}

/** The button by which who leads writes what the atelier is. */
export function AboutDialog({ atelier, onKept }: AboutDialogProps) {
  const say = useSay()
  return (
    <div className="about-change">
      <DialogButton
        wide
        title={say('about.title')}
        inside={(close) => <AboutForm atelier={atelier} onCancel={close} onKept={() => onKept().then(close)} />}
      >
        {say('about.open')}
      </DialogButton>
    </div>
  )
}

const longer = [
  { field: 'purpose', word: 'about.purpose', most: mostPurpose },
  { field: 'way', word: 'about.way', most: mostWay },
  { field: 'forWhom', word: 'about.for-whom', most: mostForWhom },
] as const

function AboutForm({ atelier, onCancel, onKept }: AboutDialogProps & { readonly onCancel: () => void }) {
  const say = useSay()
  const { id, title, purpose, way, forWhom, leaderWord, language } = atelier
  const [typed, setTyped] = useState({ title, purpose, way, forWhom, leaderWord })
  const [tried, setTried] = useState(false)
  const [problem, setProblem] = useState('')
  const change = (some: Partial<typeof typed>): void => setTyped((before) => ({ ...before, ...some }))
  const blocked = Object.values(typed).some((words) => mayNotStand(words, language))
  const isNameless = typed.title.trim() === ''

  async function keep(event: FormEvent): Promise<void> {
    event.preventDefault()
    setTried(true)
    if (blocked || isNameless) return
    try {
      await ask('changeAtelier', { atelier: id, ...typed })
      await onKept()
    } catch (error) {
      const code = problemCode(error)
      setProblem(say(code === 'personal' ? 'about.found' : `problem.${code}`))
    }
  }

  return (
    <form className="atelier-form" onSubmit={(event) => void keep(event)} noValidate lang={language}>
      <GuardedField
        label={say('about.name')}
        value={typed.title}
        maxLength={mostTitle}
        autoComplete="off"
        error={tried && isNameless ? say('about.name-empty') : undefined}
        onChange={({ target }) => change({ title: target.value })}
        language={language}
        blocked={say('about.found')}
      />
      {longer.map(({ field, word, most }) => (
        <div key={field}>
          <GuardedField
            multiline
            label={say(word)}
            value={typed[field]}
            maxLength={most}
            counter={(n) => say('text.left', { n })}
            onChange={({ target }) => change({ [field]: target.value })}
            language={language}
            blocked={say('about.found')}
          />
        </div>
      ))}
      <GuardedField
        label={say('about.word')}
        hint={say('about.word-hint')}
        value={typed.leaderWord}
        maxLength={40}
        autoComplete="off"
        onChange={({ target }) => change({ leaderWord: target.value })}
        language={language}
        blocked={say('about.found')}
      />
      <p className="problem" role="alert">
        {problem}
      </p>
      <FormEnd does={say('about.keep')} held={blocked} onCancel={onCancel} />
    </form>
  )
}
