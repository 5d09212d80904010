import { readFileSync } from 'node:fs'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { initials, personColour } from '#shared/session/faces.ts'
import { Avatar, AvatarStack } from './Avatar.tsx'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import { Field } from './Field.tsx'
import { Menu, type MenuItem } from './Menu.tsx'
import { Segmented } from './Segmented.tsx'

afterEach(cleanup)

const key = (name: string) => {
  const at = document.activeElement ?? document.body
  fireEvent.keyDown(at, { key: name })
  fireEvent.keyUp(document.activeElement ?? document.body, { key: name })
}
/** What waits for a frame, as returning the focus does. */
const settle = () => act(() => new Promise<void>((done) => setTimeout(done, 40)))

describe('a menu', () => {
  function Board({ onSelect, onPoint = false }: { onSelect: (id: string) => void; onPoint?: boolean }) {
    const [anchor, setAnchor] = useState<Element | null>(null)
    const command = (id: string, label: string, disabled = false) => ({
      id,
      label,
      disabled,
      onSelect: () => onSelect(id),
    })
    const items: MenuItem[] = [
      { heading: 'Verplaats' },
      command('up', 'Omhoog'),
      command('down', 'Omlaag', true),
      { ...command('to', 'Naar Dilemma’s'), kind: 'dilemma', shortcut: 'Alt →' },
      { separator: true },
      command('edit', 'Bewerk'),
    ]
    return (
      <>
        <button onClick={(event) => setAnchor(event.currentTarget)}>Acties</button>
        <Menu
          open={anchor !== null}
          anchor={onPoint && anchor ? { x: 10, y: 20 } : anchor}
          onClose={() => setAnchor(null)}
          label="Acties met deze kaart"
          items={items}
        />
      </>
    )
  }
  const opened = async (props: Parameters<typeof Board>[0]) => {
    render(<Board {...props} />)
    const button = screen.getByRole('button', { name: 'Acties' })
    button.focus()
    fireEvent.click(button)
    await settle()
    return button
  }
  const focused = () => document.activeElement?.textContent

  test('arrows walk past what is disabled and around the end', async () => {
    await opened({ onSelect: vi.fn<(id: string) => void>() })
    expect(screen.getByRole('menu', { name: 'Acties met deze kaart' })).toBeTruthy()
    expect(screen.getByRole('group', { name: 'Verplaats' })).toBeTruthy()
    expect(focused()).toContain('Omhoog')
    key('ArrowDown')
    expect(focused()).toContain('Naar Dilemma’s')
    key('ArrowDown')
    key('ArrowDown')
    expect(focused()).toContain('Omhoog')
    key('End')
    expect(focused()).toContain('Bewerk')
  })

  test('a letter goes to the command that begins with it', async () => {
    await opened({ onSelect: vi.fn<(id: string) => void>() })
    key('b')
    expect(focused()).toContain('Bewerk')
  })

  test('Escape closes it and the button has the focus again', async () => {
    const button = await opened({ onSelect: vi.fn<(id: string) => void>() })
    key('Escape')
    await settle()
    expect(screen.queryByRole('menu')).toBeNull()
    expect(document.activeElement).toBe(button)
  })

  test('a command runs once, when the menu is gone and the focus is back', async () => {
    const seen: unknown[] = []
    const button = await opened({
      onSelect: (id) => seen.push(id, document.activeElement, screen.queryByRole('menu')),
    })
    fireEvent.click(screen.getByRole('menuitem', { name: 'Omhoog' }))
    await settle()
    expect(seen).toEqual(['up', button, null])
  })

  test('at a point, the focus returns to where it was', async () => {
    const button = await opened({ onSelect: vi.fn<(id: string) => void>(), onPoint: true })
    expect(focused()).toContain('Omhoog')
    key('Escape')
    await settle()
    expect(document.activeElement).toBe(button)
  })
})

describe('a dialog', () => {
  function Page({ fields = true }) {
    const [open, setOpen] = useState(false)
    return (
      <>
        <Button onClick={() => setOpen(true)}>Open</Button>
        <Dialog open={open} onClose={() => setOpen(false)} title="Kaart bewerken" closeLabel="Sluit">
          {fields ? <Field label="Tekst" multiline /> : <p>Weet je het zeker?</p>}
        </Dialog>
      </>
    )
  }
  const opened = (fields = true) => {
    render(<Page fields={fields} />)
    const button = screen.getByText('Open')
    button.focus()
    fireEvent.click(button)
    return button
  }

  test('begins in the first field and has the title as its name', () => {
    opened()
    expect(screen.getByRole('dialog', { name: 'Kaart bewerken' })).toHaveProperty('open', true)
    expect(document.activeElement).toBe(screen.getByLabelText('Tekst'))
  })

  test('without fields begins at the title, not at the button that closes', () => {
    opened(false)
    expect(document.activeElement).toBe(screen.getByText('Kaart bewerken'))
  })

  test.each([
    ['its button', () => fireEvent.click(screen.getByRole('button', { name: 'Sluit' }))],
    ['Escape', () => fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }))],
    [
      'a press beside it',
      () => {
        fireEvent.pointerDown(screen.getByRole('dialog'))
        fireEvent.click(screen.getByRole('dialog'))
      },
    ],
  ])('closes by %s and gives the focus back', (_, close) => {
    const button = opened()
    close()
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(button)
  })

  test('stays when a press began inside and ends beside it', () => {
    opened()
    fireEvent.pointerDown(screen.getByLabelText('Tekst'))
    fireEvent.click(screen.getByRole('dialog'))
    expect(screen.getByRole('dialog')).toHaveProperty('open', true)
  })
})

describe('a field', () => {
  test('hint, error and counter are heard with it', () => {
    render(
      <Field
        label="Naam"
        hint="Leeg laten mag"
        error="Te lang"
        counter={(left) => `Nog ${left}`}
        maxLength={10}
        value="Fatima Be"
        readOnly
      />,
    )
    const input = screen.getByLabelText('Naam')
    const told = (input.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent)
    expect(told).toEqual(['Leeg laten mag', 'Te lang', 'Nog 1'])
    expect(input.getAttribute('aria-invalid')).toBe('true')
  })

  test('without anything to say it says nothing, and counts only near the end', () => {
    render(<Field label="Naam" counter={(left) => `Nog ${left}`} maxLength={100} value="Fatima" readOnly />)
    const input = screen.getByLabelText('Naam')
    expect(input.hasAttribute('aria-describedby')).toBe(false)
    expect(input.hasAttribute('aria-invalid')).toBe(false)
    expect(screen.queryByText(/Nog/)).toBeNull()
  })
})

test('of the segments exactly one is pressed', () => {
  const chosen = vi.fn<(id: 'board' | 'map') => void>()
  const options = [
    { id: 'board', label: 'Bord' },
    { id: 'map', label: 'Kaart' },
  ] as const
  render(<Segmented label="Weergave" options={options} value="board" onChange={chosen} />)
  expect(screen.getByRole('group', { name: 'Weergave' })).toBeTruthy()
  expect(screen.getByRole('button', { pressed: true }).textContent).toBe('Bord')
  fireEvent.click(screen.getByText('Kaart'))
  expect(chosen).toHaveBeenCalledExactlyOnceWith('map')
})

describe('an avatar', () => {
  test.each([
    ['Fatima B.', 'FB'],
    ['Joost', 'JO'],
    ['Mei-Lin', 'ML'],
    ['Jan de Vries', 'JV'],
    ['Özlem', 'ÖZ'],
    ['', '?'],
  ])('of "%s" reads %s', (name, letters) => expect(initials(name)).toBe(letters))

  test('keeps its colour, which white words are readable on', () => {
    const found = new Set(Array.from({ length: 200 }, (_, at) => personColour(`person-${at}`)))
    expect(found.size).toBe(6)
    for (const colour of found) expect(contrast(colour, '#ffffff')).toBeGreaterThan(5.9)
    expect(personColour('person-7')).toBe(personColour('person-7'))
  })

  test('a stack counts the rest and is heard as one label', () => {
    const people = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, name: id }))
    render(<AvatarStack people={people} label="24 deelnemers" total={24} />)
    expect(screen.getByText('24 deelnemers').parentElement?.querySelectorAll('.av:last-child')[0]?.textContent).toBe(
      '+20',
    )
    expect(render(<Avatar id="a" name="Ada" />).container.querySelector('[aria-hidden]')).toBeTruthy()
  })
})

describe('the colours', () => {
  const css = readFileSync('client/look/tokens.css', 'utf8')
  const tokens = (selector: string): Record<string, string> => {
    const from = css.indexOf(`${selector} {`)
    const block = css.slice(from, css.indexOf('}', from))
    return Object.fromEntries([...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map((found) => [found[1], found[2]]))
  }
  const light = tokens("[data-theme='light']")
  const dark = tokens("  [data-theme='dark']")

  test('are dark alike by choice and by system, and none is forgotten', () => {
    expect(tokens(':root:not([data-theme])')).toEqual(dark)
    expect(Object.keys(dark)).toEqual(Object.keys(light))
  })

  test.each([
    ['light', light],
    ['dark', dark],
  ])('keep their contrast when it is %s', (_, theme) => {
    const on = (front: string, back: string) => contrast(theme[front] ?? '', theme[back] ?? '')
    for (const kind of ['kw', 'di', 'ri', 'ex'])
      for (const ground of ['card', 'table', `${kind}-t`]) expect(on(kind, ground)).toBeGreaterThan(4.5)
    for (const ink of ['ink', 'ink-2', 'ok', 'warn', 'err'])
      for (const ground of ['card', 'table', 'sunk']) expect(on(ink, ground)).toBeGreaterThan(4.5)
    expect(on('act-ink', 'act')).toBeGreaterThan(4.5)
    expect(on('act-ink', 'act-hover')).toBeGreaterThan(4.5)
    for (const ground of ['card', 'table']) expect(on('ctl', ground)).toBeGreaterThan(3)
  })
})

function contrast(one: string, other: string): number {
  const [bright = 0, dim = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (bright + 0.05) / (dim + 0.05)
}

function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(full.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
