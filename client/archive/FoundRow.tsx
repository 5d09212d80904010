import { FoundActs } from '#client/privacy/FoundActs.tsx'
import { useFoundName } from '#client/privacy/found-name.ts'
import { findingOf } from '#client/privacy/found-words.ts'
import type { Language } from '#shared/board/kinds.ts'
import { replacementsFor, withoutFinding, withReplacement } from '#shared/privacy/replace.ts'
import type { CheckedText, Found } from './review.ts'
import { useSay, type ArchiveKey } from './say.ts'

interface FoundRowProps {
  readonly text: CheckedText
  readonly found: Found
  readonly language: Language
  readonly stands: boolean
  readonly onStand: (stands: boolean) => void
  readonly onRewrite: (after: string, told: ArchiveKey) => Promise<void>
}

/** One thing that was found: leave it out, replace it, or let it stand. What may never be in it cannot stand. */
export function FoundRow({ text, found, language, stands, onStand, onRewrite }: FoundRowProps) {
  const say = useSay()
  const foundName = useFoundName()
  const finding = findingOf(found)
  const words = text.words.slice(found.start, found.end)
  return (
    <li>
      <p>
        <b>{foundName(found.kind)}</b>: “{words}”. {say(`closing.strength.${found.strength}`)}
      </p>
      <FoundActs
        words={words}
        proposed={replacementsFor(finding.kind, language)}
        language={language}
        stands={stands}
        onLeaveOut={() => void onRewrite(withoutFinding(text.words, finding), 'closing.left-out')}
        onReplace={(by) => void onRewrite(withReplacement(text.words, finding, by), 'closing.replaced')}
        onStand={found.strength === 'block' ? undefined : () => onStand(!stands)}
      />
    </li>
  )
}
