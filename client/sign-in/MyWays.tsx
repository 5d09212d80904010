import { useAsked } from '#client/care/asked.ts'
import { useState } from 'react'
import { MyMail } from './MyMail.tsx'
import { MyPaper } from './MyPaper.tsx'
import { MyPasskeys } from './MyPasskeys.tsx'
import { OtherDevices } from './OtherDevices.tsx'
import './sign-in.css'

/** By which ways I sign in on another device: what there is, what I can make, and what I end. */
export function MyWays() {
  const [asked, again] = useAsked('getSignIn')
  const [told, setTold] = useState('')
  if (asked.is !== 'here' || asked.answer.mine === null) return null
  const { mails, mine } = asked.answer
  function changed(words: string): void {
    setTold(words)
    again()
  }
  return (
    <div className="my-ways">
      <output className="told">{told}</output>
      <MyPasskeys passkeys={mine.passkeys} onChanged={changed} />
      {mails && (mine.leads || mine.mail !== null) && <MyMail mail={mine.mail} onChanged={changed} />}
      {mine.leads && <MyPaper until={mine.paperUntil} />}
      <OtherDevices onChanged={changed} />
    </div>
  )
}
