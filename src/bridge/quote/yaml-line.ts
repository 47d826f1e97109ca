import { quotedScalar, yamlText } from './yaml.ts';

/** Words and numbers that some reader of YAML takes for no string, whatever their case. */
const special = /^(?:y|n|yes|no|on|off|true|false|null|nil|nan|\.nan|\.inf)$/i;

/**
 * A shell line or a rule as people write it in YAML: plain where every reader takes it for this string, in single quotes
 * where quotes and backslashes would need escapes, a literal block where it has several lines. For block context only.
 */
export function yamlLine(text: string, indent: string): string {
  if (text.includes('\n')) return yamlText(text, indent);
  if (!/^[\x20-\x7e]+$/.test(text)) return quotedScalar(text);
  const isPlain =
    /^(?:[A-Za-z_$(/]|\.[/a-z])/.test(text) &&
    !/: | #|[: ]$/.test(text) &&
    !special.test(text) &&
    !/^\w+:\d/.test(text);
  if (isPlain) return text;
  return /["\\]/.test(text) && !/^ | $/.test(text) ? `'${text.replaceAll("'", "''")}'` : quotedScalar(text);
}
