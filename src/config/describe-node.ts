import { quote } from '../text/quote.ts';
import type { YamlNode } from './yaml-nodes.ts';

/** What stands there instead, within a sentence: `the number 1.10`. */
export function descriptionOf(node: YamlNode): string {
  if (node.kind === 'list') return 'a list';
  if (node.kind === 'map') return 'a mapping';
  if (node.kind === 'broken' || node.value === null)
    return node.kind === 'scalar' && node.text !== '' ? `\`${node.text}\`` : 'nothing';
  if (typeof node.value === 'number') return `the number ${node.text}`;
  return typeof node.value === 'boolean' ? `\`${node.text}\`` : `the text ${quote(node.value)}`;
}
