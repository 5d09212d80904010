import type { Fact } from './my-session-told.ts'

/** What is known, with what it is. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl>
      {facts.map(([what, value], at) => (
        <div key={at}>
          <dt>{what}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
