/** The commands as an OpenAPI document, made from the same list that the server answers by. */

import { toJsonSchema } from '@valibot/to-json-schema'
import type * as v from 'valibot'
import { addresses } from '#shared/commands/addresses.ts'
import { commands, type CommandName } from '#shared/commands/commands.ts'
import { problemCodes, problemStatus } from '#shared/commands/problem.ts'

type Schema = Readonly<Record<string, unknown>>

export function openApi(): Schema {
  const paths: Record<string, Record<string, Schema>> = {}
  for (const name of Object.keys(commands) as CommandName[]) {
    const { method, path } = addresses[name]
    const { summary, input, output } = commands[name]
    const shown = path.replaceAll(/:(\w+)/g, '{$1}')
    const inPath = [...path.matchAll(/:(\w+)/g)].map(([, part = '']) => part)
    const asked = schemaOf(input, 'input')
    paths[shown] = {
      ...paths[shown],
      [method.toLowerCase()]: {
        operationId: name,
        summary,
        ...(inPath.length > 0 ? { parameters: inPath.map((part) => parameter(part, asked)) } : {}),
        ...(method === 'POST' ? { requestBody: { required: true, content: json(without(asked, inPath)) } } : {}),
        responses: {
          200: { description: 'Done', content: json(schemaOf(output, 'output')) },
          default: { description: 'A problem', content: json({ $ref: '#/components/schemas/Problem' }) },
        },
      },
    }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Inbreng',
      version: '1',
      description:
        'Commands of Inbreng. Who asks is known by the cookie `inbreng` alone. A POST carries JSON and comes from the same origin.',
    },
    paths,
    components: { schemas: { Problem: problem }, securitySchemes: { device: cookie } },
    security: [{ device: [] }],
  }
}

const cookie = { type: 'apiKey', in: 'cookie', name: 'inbreng' }

const problem: Schema = {
  type: 'object',
  required: ['code'],
  properties: {
    code: { enum: problemCodes, description: problemCodes.map((code) => `${code}: ${problemStatus[code]}`).join(', ') },
    field: { type: 'string', description: 'The input that is wrong' },
  },
}

const json = (schema: Schema): Schema => ({ 'application/json': { schema } })

function schemaOf(schema: v.GenericSchema, typeMode: 'input' | 'output'): Schema {
  // Trimming has no place in JSON Schema and is left out.
  const { $schema: _, ...rest } = toJsonSchema(schema, { typeMode, errorMode: 'ignore' })
  return rest
}

function parameter(name: string, asked: Schema): Schema {
  return { name, in: 'path', required: true, schema: propertiesOf(asked)[name] }
}

function propertiesOf(schema: Schema): Schema {
  return (schema['properties'] ?? {}) as Schema
}

function without(schema: Schema, names: readonly string[]): Schema {
  const required = (schema['required'] ?? []) as readonly string[]
  return {
    ...schema,
    properties: Object.fromEntries(Object.entries(propertiesOf(schema)).filter(([name]) => !names.includes(name))),
    required: required.filter((name) => !names.includes(name)),
  }
}
