import { shellWord } from '../quote/shell.ts';

/** One word of the shell that stands for exactly these characters, without GitLab's `$[[`, which is reserved for inputs. */
export function word(text: string): string {
  return shellWord(text).replaceAll('$[[', () => "$''[[");
}

/** A text between double quotes of the shell, standing for itself. */
export function withinQuotes(text: string): string {
  return text.replace(/[\\"$`]/g, String.raw`\$&`).replaceAll('$[[', () => '$""[[');
}
