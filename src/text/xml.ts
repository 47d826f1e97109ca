const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** What XML 1.0 can't hold in any form: control characters, halves of pairs, two that are no characters. */
const impossible = /[^\P{Cc}\n\t]|\p{Surrogate}|[\uFFFE\uFFFF]/gu;

export function xmlText(text: string): string {
  return possible(text).replaceAll(/[&<>]/g, (character) => entities[character] ?? '');
}

/** An element. Attributes that are `undefined` are left out; `content` is XML. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content: readonly string[] = [],
): string {
  const list = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${attributeText(String(value))}"`],
  );
  const start = `<${name}${list.join('')}`;
  return content.length === 0 ? `${start}/>` : `${start}>${content.join('\n')}</${name}>`;
}

function attributeText(text: string): string {
  return possible(text).replaceAll(/[&<>"'\n\t]/g, (character) => entities[character] ?? '');
}

function possible(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(impossible, '\uFFFD');
}
