import { useState, type FormEvent } from 'react'
import { ask, problemCode } from '#client/ask.ts'
import { FoundIn, mayNotStand } from '#client/archive/FoundIn.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Field } from '#client/ui/Field.tsx'
import { mostForWhom, mostPurpose, mostTitle, mostWay, type AtelierPage } from '#shared/commands/atelier-commands.ts'
import { useSay } from './say.ts'

interface AboutDialogProps {
  readonly atelier: AtelierPage
  readonly onKept: () => Promise<void>
}

/** The button by which who leads writes what the atelier is. */
export function AboutDialog({ atelier, onKept }: AboutDialogProps) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  return (
    <div className="about-change">
      <Button icon="pencil" variant="quiet" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {say('about.open')}
      </Button>
      <Dialog
        wide
        open={open}
        onClose={() => setOpen(false)}
        title={say('about.title')}
        closeLabel={say('common.close')}
      >
        <AboutForm
          atelier={atelier}
          onCancel={() => setOpen(false)}
          onKept={async () => {
            await onKept()
            setOpen(false)
          }}
        />
      </Dialog>
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
      <Field
        label={say('about.name')}
        value={typed.title}
        maxLength={mostTitle}
        autoComplete="off"
        error={tried && isNameless ? say('about.name-empty') : undefined}
        aria-describedby="about-title-found"
        onChange={({ target }) => change({ title: target.value })}
      />
      <FoundIn id="about-title-found" words={typed.title} language={language} blocked={say('about.found')} />
      {longer.map(({ field, word, most }) => (
        <div key={field}>
          <Field
            multiline
            label={say(word)}
            value={typed[field]}
            maxLength={most}
            counter={(n) => say('text.left', { n })}
            aria-describedby={`about-${field}-found`}
            onChange={({ target }) => change({ [field]: target.value })}
          />
          <FoundIn id={`about-${field}-found`} words={typed[field]} language={language} blocked={say('about.found')} />
        </div>
      ))}
      <Field
        label={say('about.word')}
        hint={say('about.word-hint')}
        value={typed.leaderWord}
        maxLength={40}
        autoComplete="off"
        aria-describedby="about-word-found"
        onChange={({ target }) => change({ leaderWord: target.value })}
      />
      <FoundIn id="about-word-found" words={typed.leaderWord} language={language} blocked={say('about.found')} />
      <p className="problem" role="alert">
        {problem}
      </p>
      <div className="acts">
        <Button type="submit" variant="primary" aria-disabled={blocked}>
          {say('about.keep')}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {say('common.cancel')}
        </Button>
      </div>
    </form>
  )
}
