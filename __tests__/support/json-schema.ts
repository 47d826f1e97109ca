/** So much of JSON Schema as ours is written in; anything else in a schema is an error. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

const silent = new Set(['$schema', 'title', 'description', 'default', 'examples', 'definitions', 'format']);

/** Whether a value is valid by a schema of draft 07. */
export function fits(root: JsonSchema, value: unknown, schema: JsonSchema = root): boolean {
  return Object.entries(schema).every(([keyword, wanted]) => {
    if (silent.has(keyword)) return true;
    const rule = rules[keyword];
    if (rule === undefined) throw new Error(`the schema uses ${keyword}`);
    return rule(value, wanted, root, schema);
  });
}

type Rule = (value: unknown, wanted: unknown, root: JsonSchema, schema: JsonSchema) => boolean;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const rules: Readonly<Record<string, Rule>> = {
  $ref: (value, wanted, root) => {
    const definitions = root['definitions'] as Record<string, JsonSchema>;
    const target = definitions[String(wanted).replace('#/definitions/', '')];
    if (target === undefined) throw new Error(`no ${String(wanted)}`);
    return fits(root, value, target);
  },
  type: (value, wanted) =>
    [wanted].flat().some((type) => type === typeOf(value) || (type === 'number' && typeOf(value) === 'integer')),
  anyOf: (value, wanted, root) => (wanted as JsonSchema[]).some((one) => fits(root, value, one)),
  enum: (value, wanted) => (wanted as unknown[]).includes(value),
  const: (value, wanted) => value === wanted,
  pattern: (value, wanted) => typeof value !== 'string' || new RegExp(String(wanted), 'u').test(value),
  minimum: (value, wanted) => typeof value !== 'number' || value >= Number(wanted),
  maximum: (value, wanted) => typeof value !== 'number' || value <= Number(wanted),
  exclusiveMinimum: (value, wanted) => typeof value !== 'number' || value > Number(wanted),
  minItems: (value, wanted) => !Array.isArray(value) || value.length >= Number(wanted),
  items: (value, wanted, root) =>
    !Array.isArray(value) || value.every((item) => fits(root, item, wanted as JsonSchema)),
  required: (value, wanted) => !isObject(value) || (wanted as string[]).every((name) => Object.hasOwn(value, name)),
  properties: (value, wanted, root) =>
    !isObject(value) ||
    Object.entries(wanted as Record<string, JsonSchema>).every(
      ([name, schema]) => !Object.hasOwn(value, name) || fits(root, value[name], schema),
    ),
  additionalProperties: (value, wanted, root, schema) => {
    if (!isObject(value)) return true;
    const known = Object.keys(schema['properties'] ?? {});
    const others = Object.keys(value).filter((name) => !known.includes(name));
    return wanted === false
      ? others.length === 0
      : others.every((name) => fits(root, value[name], wanted as JsonSchema));
  },
};

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}
