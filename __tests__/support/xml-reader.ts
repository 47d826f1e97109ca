/** An element of an XML document. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** All text within, in order. */
  readonly text: string;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What XML 1.0 allows (https://www.w3.org/TR/xml/#charsets). */
const characters = /^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u;

/** Reads a document of elements, attributes and text as strictly as XML 1.0 wants it; throws where it is not well formed. */
export function readXml(document: string): XmlElement {
  if (!characters.test(document)) throw new Error('a character that XML 1.0 does not allow');
  let rest = document.replace(/^<\?xml [^?]*\?>\n?/, '');
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    const match = new RegExp(`^(?:${pattern.source})`, 'u').exec(rest) ?? undefined;
    rest = rest.slice(match?.[0].length ?? 0);
    return match;
  };
  const element = (): XmlElement => {
    const start = take(/<([A-Za-z][\w-]*)((?: [A-Za-z][\w-]*="[^"<]*")*)(\/?)>/);
    if (start === undefined) throw new Error(`no start of an element: ${rest.slice(0, 80)}`);
    const [, name = '', list = '', empty] = start;
    const attributes = Object.fromEntries(
      Array.from(list.matchAll(/ ([\w-]+)="([^"]*)"/g), ([, key = '', value = '']) => [
        key,
        // Line breaks and tabs that are not written as entities are blanks (§ 3.3.3).
        unescape(value.replaceAll(/[\t\n\r]/g, ' ')),
      ]),
    );
    const children: XmlElement[] = [];
    let text = '';
    if (empty === '/') return { name, attributes, children, text };
    while (!rest.startsWith('</')) {
      const words = take(/[^<]+/)?.[0];
      if (words === undefined) children.push(element());
      else if (words.includes(']]>')) throw new Error(']]> in text');
      else text += unescape(words.replaceAll(/\r\n?/g, '\n'));
    }
    if (take(new RegExp(`</${name}>`)) === undefined) throw new Error(`<${name}> has no end`);
    return { name, attributes, children, text };
  };
  const root = element();
  if (rest.trim() !== '') throw new Error(`after the root: ${rest.slice(0, 80)}`);
  return root;
}

function unescape(text: string): string {
  return text.replaceAll(/&([^;]*);?/g, (whole, name: string) => {
    const code = /^#(\d+)$/.exec(name)?.[1];
    const character = code === undefined ? entities[name] : String.fromCodePoint(Number(code));
    if (character === undefined || !whole.endsWith(';')) throw new Error(`no entity: ${whole}`);
    return character;
  });
}
