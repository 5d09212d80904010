import type { Finding } from './finding.ts'
import { before, type Page } from './page.ts'

/** Pages and handles of people on social media. */
export function findProfile(page: Page): readonly Finding[] {
  return [...addresses(page), ...handles(page), ...named(page)]
}

const finding = (start: number, end: number): Finding => ({ kind: 'profile', strength: 'ask', start, end })

const site =
  /(?<![\p{L}\d-])(?:https?:\/\/)?(?:[a-z]{1,8}\.)?(?:facebook|fb|linkedin|instagram|x|twitter|tiktok|snapchat|youtube|threads|t|wa|bsky|mastodon|pinterest|vk|telegram|messenger|strava|soundcloud|twitch|reddit|marktplaats)\.(?:com|me|be|net|app|nl|social|tv)\/[^\s<>"]{1,200}/gu
const notSomebody =
  /\.(?:[a-z]{2,6})\/(?:company|school|groups?|events?|jobs?|hashtag|explore|search|help|login|policies|policy|legal|about|pages\/category|watch|embed|intent|learning|pulse|feed|home|business|marketplace|v|a|m|l)(?:[/?#]|$)/u

function addresses(page: Page): readonly Finding[] {
  return [...page.lower.matchAll(site)].flatMap(({ 0: whole, index }) => {
    const address = whole.replace(/[.,;:!?)\]}'*]+$/, '')
    return notSomebody.test(address) || (address.endsWith('/') && /^[^/]*(?:\/\/)?[^/]*\/$/.test(address))
      ? []
      : [finding(index, index + address.length)]
  })
}

const everybody =
  /^@(?:all|allen|allemaal|iedereen|everyone|here|channel|team|home|work|thuis|media|property|import|groep|collega'?s?)$/u

function handles(page: Page): readonly Finding[] {
  return [...page.lower.matchAll(/(?<![\p{L}\d@./_-])@[\p{L}_][\p{L}\d_.]{1,40}(?:@[\p{L}\d.-]{3,60})?/gu)].flatMap(
    ({ 0: whole, index }) => {
      const handle = whole.replace(/\.+$/, '')
      return everybody.test(handle) || handle.length < 4 ? [] : [finding(index, index + handle.length)]
    },
  )
}

const medium =
  /(?:insta(?:gram)?(?!nt)|snap(?:chat)?|tik ?tok|facebook|twitter|linkedin|discord|telegram|youtube)(?:-?(?:account|profiel|naam|pagina|kanaal))?[^\d\n.!?]{0,25}$/u

/** A handle without its sign, behind the name of the medium: letters with digits, dots or lines between them. */
function named(page: Page): readonly Finding[] {
  return [...page.lower.matchAll(/(?<![\p{L}\d@./_:-])\p{L}[\p{L}\d._]{2,40}(?:#\d{4})?(?![\p{L}\d@/_-])/gu)].flatMap(
    ({ 0: whole, index }) => {
      const handle = whole.replace(/\.+$/, '')
      return !/[\d._#]/.test(handle) || ordinary.test(handle) || !medium.test(before(page, index, 50))
        ? []
        : [finding(index, index + handle.length)]
    },
  )
}

const ordinary =
  /^(?:www|https?)|\.(?:nl|com|be|de|org|app)$|^(?:o\.a|m\.n|d\.m\.v|t\.o\.v|i\.p\.v|bijv|a\.u\.b|z\.o\.z)/
