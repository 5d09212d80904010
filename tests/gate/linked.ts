/** Whether a document hangs together as Yjs' own structures should. */

import assert from 'node:assert/strict'
import * as Y from 'yjs'

/** Each item is linked to its neighbours, and knows the container in which it is found. */
export function expectLinked(type: Y.AbstractType<unknown>): void {
  let units = 0
  for (let at = type._start; at !== null; at = at.right) {
    assert.ok(at.parent === type && (at.right === null || at.right.left === at), 'a loose neighbour')
    if (!at.deleted && at.countable) units += at.length
  }
  assert.equal(type._length, units)
  for (const [key, newest] of type._map) {
    assert.equal(newest.right, null)
    for (let at: Y.Item | null = newest; at !== null; at = at.left) {
      assert.ok(at.parent === type && at.parentSub === key, 'a value of another place')
      assert.ok(at === newest || at.deleted, 'two values live')
    }
    if (newest.content instanceof Y.ContentType && !newest.deleted)
      expectLinked(newest.content.type as Y.AbstractType<unknown>)
  }
}
