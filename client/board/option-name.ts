import { useSay } from './say.ts'

/** The name of an option: two are on the one hand and on the other, more are counted. */
export function useOptionName(count: number): (index: number) => string {
  const say = useSay()
  return (index) => {
    if (count > 2) return say('edit.option', { n: index + 1 })
    return say(index === 0 ? 'edit.either' : 'edit.or')
  }
}
