/** The part of the engine for `fromJSON`, as strict as `JSON.parse`. */
export const json = String.raw`// ---- fromJSON

@NonCPS
def fromJSON(String text) {
  if (text.trim() == '') { throw new Exception('empty input') }
  List reader = [text, 0]
  def value = jsonValue(reader)
  if (jsonNext(reader) != '') { throw new Exception('Error parsing JSON when evaluating fromJson') }
  return value
}

// The next character that is no blank, or ''; it is not taken.
@NonCPS
String jsonNext(List reader) {
  String text = reader[0]
  int at = reader[1]
  while (at < text.length() && ' \t\r\n'.contains(text.substring(at, at + 1))) { at = at + 1 }
  reader[1] = at
  return at < text.length() ? text.substring(at, at + 1) : ''
}

@NonCPS
void jsonTake(List reader, String expected) {
  String text = reader[0]
  int at = reader[1]
  if (!text.substring(at).startsWith(expected)) { throw new Exception('Error parsing JSON when evaluating fromJson') }
  reader[1] = at + expected.length()
}

@NonCPS
def jsonValue(List reader) {
  String next = jsonNext(reader)
  if (next == '"') { return jsonString(reader) }
  if (next == '[') {
    List items = []
    jsonTake(reader, '[')
    boolean more = jsonNext(reader) != ']'
    while (more) {
      items.add(jsonValue(reader))
      more = jsonNext(reader) == ','
      if (more) { jsonTake(reader, ',') }
    }
    jsonTake(reader, ']')
    return items
  }
  if (next == '{') {
    Map entries = [:]
    jsonTake(reader, '{')
    boolean more = jsonNext(reader) != '}'
    while (more) {
      jsonNext(reader)
      String key = jsonString(reader)
      jsonNext(reader)
      jsonTake(reader, ':')
      entries[key] = jsonValue(reader)
      more = jsonNext(reader) == ','
      if (more) { jsonTake(reader, ',') }
    }
    jsonTake(reader, '}')
    return entries
  }
  for (word in [['true', true], ['false', false], ['null', null]]) {
    if (word[0].startsWith(next) && next != '') {
      jsonTake(reader, word[0])
      return word[1]
    }
  }
  String text = reader[0]
  int at = reader[1]
  int end = at
  while (end < text.length() && '+-.0123456789eE'.contains(text.substring(end, end + 1))) { end = end + 1 }
  String digits = text.substring(at, end)
  if (!(digits ==~ /-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][+-]?[0-9]+)?/)) { throw new Exception('Error parsing JSON when evaluating fromJson') }
  reader[1] = end
  return digits.toDouble()
}

@NonCPS
String jsonString(List reader) {
  jsonTake(reader, '"')
  String text = reader[0]
  int at = reader[1]
  String made = ''
  while (at < text.length() && text.substring(at, at + 1) != '"') {
    String one = text.substring(at, at + 1)
    if (text.codePointAt(at) < 32) { throw new Exception('Error parsing JSON when evaluating fromJson') }
    at = at + 1
    if (one == '\\') {
      String escape = at < text.length() ? text.substring(at, at + 1) : ''
      int known = escape == '' ? -1 : '"\\/bfnrt'.indexOf(escape)
      at = at + 1
      if (known >= 0) {
        made = made + '"\\/\b\f\n\r\t'.substring(known, known + 1)
      } else if (escape == 'u' && at + 4 <= text.length() && text.substring(at, at + 4) ==~ /[0-9a-fA-F]{4}/) {
        made = made + String.valueOf((char) Integer.parseInt(text.substring(at, at + 4), 16))
        at = at + 4
      } else {
        throw new Exception('Error parsing JSON when evaluating fromJson')
      }
    } else {
      made = made + one
    }
  }
  reader[1] = at
  jsonTake(reader, '"')
  return made
}`;
