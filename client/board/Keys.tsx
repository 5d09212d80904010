import { Dialog } from '#client/ui/Dialog.tsx'
import { useSay, type KeysKey } from './keys-say.ts'
import './dialogs.css'

interface Command {
  /** Each way to press it: keys that go together, as people read them. */
  readonly keys: readonly (readonly KeysKey[])[]
  readonly does: KeysKey
}

const groups: readonly { readonly title: KeysKey; readonly commands: readonly Command[] }[] = [
  {
    title: 'keys.walk',
    commands: [
      { keys: [['key.up'], ['key.down']], does: 'keys.in-lane' },
      { keys: [['key.left'], ['key.right']], does: 'keys.across' },
      { keys: [['key.home'], ['key.end']], does: 'keys.ends' },
      { keys: [['key.enter']], does: 'keys.thread' },
      { keys: [['key.tab']], does: 'keys.into' },
      { keys: [['key.escape']], does: 'keys.out' },
      { keys: [['key.f6']], does: 'keys.parts' },
    ],
  },
  {
    title: 'keys.card',
    commands: [
      {
        keys: [
          ['key.alt', 'key.up'],
          ['key.alt', 'key.down'],
        ],
        does: 'keys.move',
      },
      {
        keys: [
          ['key.alt', 'key.left'],
          ['key.alt', 'key.right'],
        ],
        does: 'keys.move-lane',
      },
      { keys: [['key.l']], does: 'keys.link' },
      { keys: [['key.e']], does: 'keys.edit' },
      { keys: [['key.g']], does: 'keys.group' },
      { keys: [['key.b']], does: 'keys.screen' },
      { keys: [['key.plus'], ['key.minus']], does: 'keys.dots' },
      { keys: [['key.delete']], does: 'keys.trash' },
      { keys: [['key.menu'], ['key.shift', 'key.f10']], does: 'keys.menu' },
    ],
  },
  {
    title: 'keys.all',
    commands: [
      { keys: [['key.ctrl', 'key.z']], does: 'keys.undo' },
      { keys: [['key.ctrl', 'key.shift', 'key.z']], does: 'keys.redo' },
      { keys: [['key.ctrl', 'key.enter']], does: 'keys.place' },
      { keys: [['key.alt', 'key.n']], does: 'keys.read' },
      { keys: [['key.question']], does: 'keys.this' },
    ],
  },
]

const features: readonly KeysKey[] = [
  'keys.feature.drag',
  'keys.feature.reader',
  'keys.feature.calm',
  'keys.feature.zoom',
  'keys.feature.colour',
  'keys.feature.motion',
  'keys.feature.time',
]

/** All commands of the keyboard, and what the board does so that everyone can take part. */
export function Keys({ onClose }: { readonly onClose: () => void }) {
  const say = useSay()
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={say('keys.title')}
      closeLabel={say('common.close')}
      className="keys-dialog"
    >
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- so that arrow keys scroll it */}
      <section className="keys" aria-label={say('keys.title')} tabIndex={0}>
        {groups.map(({ title, commands }) => (
          <section key={title}>
            <h3>{say(title)}</h3>
            <dl>
              {commands.map((command) => (
                <Row key={command.does} command={command} />
              ))}
            </dl>
          </section>
        ))}
        <section>
          <h3>{say('keys.features')}</h3>
          <ul className="features">
            {features.map((feature) => (
              <li key={feature}>{say(feature)}</li>
            ))}
          </ul>
        </section>
      </section>
    </Dialog>
  )
}

const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent)

function Row({ command: { keys, does } }: { readonly command: Command }) {
  const say = useSay()
  return (
    <div>
      <dt>
        {keys.map((together, index) => (
          <span key={together.join(' ')}>
            {index > 0 && ` ${say('keys.or')} `}
            {together.map((key) => (
              <kbd key={key}>{key === 'key.ctrl' && isMac ? '⌘' : say(key)}</kbd>
            ))}
          </span>
        ))}
      </dt>
      <dd>{say(does)}</dd>
    </div>
  )
}
