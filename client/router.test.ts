import { describe, expect, test } from 'vitest'
import { routeOf } from './router.ts'

const at = (address: string) => routeOf(new URL(address, 'https://bord.example'))

describe('an address', () => {
  test('leads to the start, a new session or a session', () => {
    expect(at('/')).toEqual({ page: 'home' })
    expect(at('/nieuw')).toEqual({ page: 'new', atelier: null })
    expect(at('/nieuw?atelier=A1b2')).toEqual({ page: 'new', atelier: 'A1b2' })
    expect(at('/s/A1b2?uitnodigen=1')).toEqual({ page: 'session', id: 'A1b2' })
  })

  test('leads to what comes after a session, and to the care for one’s data', () => {
    expect(at('/s/A1b2/afronden')).toEqual({ page: 'closing', id: 'A1b2' })
    expect(at('/archief/A1b2#kaart')).toEqual({ page: 'archive', id: 'A1b2' })
    expect(at('/archief/A1b2/signaal')).toEqual({ page: 'signal', id: 'A1b2' })
    expect(at('/bibliotheek?atelier=A1b2')).toEqual({ page: 'library' })
    expect(at('/mijn-gegevens')).toEqual({ page: 'me' })
    expect(at('/meegenomen')).toEqual({ page: 'taken' })
    expect(at('/beheer')).toEqual({ page: 'care' })
  })

  test('that means nothing here says so, whatever somebody put in it', () => {
    for (const address of ['/s', '/s/', '/s/a/b', '/s/<script>', '/nieuw/x', '/j/ABCDEF', '/constructor']) {
      expect(at(address)).toEqual({ page: 'nowhere' })
    }
    expect(at('/nieuw?atelier=../x')).toEqual({ page: 'new', atelier: null })
  })
})
