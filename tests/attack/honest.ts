/** A whole card written by hand: proof that what is refused is refused for what it does. */

import { any, item, text, type, types, update, type Id } from './forge.ts'

export function honestCard(client: number, id: string, author: string): Uint8Array {
  const card: Id = [client, 0]
  const field = (key: string) => ({ parent: card, key })
  return update([
    {
      client,
      structs: [
        item(type(types.map), { parent: 'cards', key: id }),
        item(type(types.text), field('title')),
        item(text('Met de hand'), { parent: [client, 1] }),
        item(any('issue'), field('kind')),
        item(type(types.text), field('body')),
        item(type(types.map), field('options')),
        item(type(types.text), field('chafes')),
        item(any('a0'), field('order')),
        item(any('nl'), field('language')),
        item(any(author), field('author')),
        item(any(Date.now()), field('createdAt')),
      ],
    },
  ])
}
