/**
 * GitHub's expression language in Groovy: what the emitted conditions and templates call beyond `success` and `failure`.
 * The rules are those of `@actions/expressions`; a number is a double or, where it is not one, null.
 */
export const values = String.raw`// ---- GitHub's expressions: its rules of truth, comparison and text

// false, 0, '' and null do not hold; everything else does.
@NonCPS
boolean truth(value) {
  if (value instanceof Boolean) { return value }
  if (value instanceof Number) { return number(value) != null && number(value) != 0 }
  return value != null && value != ''
}

// The first that does not hold, else the last; and the other way round. Each is a closure, called only where it counts.
@NonCPS
def allOf(List operands) {
  def value = null
  for (Closure operand in operands) {
    value = operand.call()
    if (!truth(value)) { return value }
  }
  return value
}

@NonCPS
def anyOf(List operands) {
  def value = null
  for (Closure operand in operands) {
    value = operand.call()
    if (truth(value)) { return value }
  }
  return value
}

// As GitHub compares: texts in any case, different kinds as numbers.
@NonCPS
boolean same(a, b) {
  if (a == null && b == null) { return true }
  if (a instanceof Boolean && b instanceof Boolean) { return a == b }
  if (a instanceof String && b instanceof String) { return upper(a) == upper(b) }
  if (isCollection(a) || isCollection(b)) { return false }
  return number(a) != null && number(b) != null && number(a) == number(b)
}

// In capitals, but for the dotless i, which GitHub leaves as it is.
@NonCPS
String upper(String text) {
  int at = text.indexOf('\u0131')
  return at < 0 ? text.toUpperCase(Locale.ROOT) : text.substring(0, at).toUpperCase(Locale.ROOT) + '\u0131' + upper(text.substring(at + 1))
}

@NonCPS
boolean less(a, b) {
  if (a == null && b == null) { return false }
  if (a instanceof Boolean && b instanceof Boolean) { return !a && b }
  if (a instanceof String && b instanceof String) { return upper(a) < upper(b) }
  if (isCollection(a) || isCollection(b)) { return false }
  return number(a) != null && number(b) != null && number(a) < number(b)
}

@NonCPS
boolean isCollection(value) {
  return value instanceof Map || value instanceof List
}

@NonCPS
Double number(value) {
  if (value == null || value == false) { return 0.0d }
  if (value == true) { return 1.0d }
  String digits = value instanceof Number ? String.valueOf(value) : (value instanceof String ? value.trim() : 'NaN')
  if (digits == '') { return 0.0d }
  if (digits ==~ /0[xX][0-9a-fA-F]{1,15}/) { return wholeNumber(digits.substring(2).toLowerCase(), 16) }
  if (digits ==~ /0[oO][0-7]{1,20}/) { return wholeNumber(digits.substring(2), 8) }
  if (digits ==~ /0[bB][01]{1,60}/) { return wholeNumber(digits.substring(2), 2) }
  if (digits ==~ /[+-]?(Infinity|[0-9]+\.?[0-9]*([eE][+-]?[0-9]+)?|\.[0-9]+([eE][+-]?[0-9]+)?)/) { return digits.toDouble() + 0.0d }
  return null
}

@NonCPS
Double wholeNumber(String digits, int base) {
  double value = 0
  for (int i = 0; i < digits.length(); i++) { value = value * base + '0123456789abcdef'.indexOf(digits.substring(i, i + 1)) }
  return value
}

// A value as it is written into a text.
@NonCPS
String text(value) {
  if (value == null) { return '' }
  if (value instanceof Map) { return 'Object' }
  if (value instanceof List) { return 'Array' }
  return value instanceof Number ? numberText(value) : String.valueOf(value)
}

@NonCPS
String numberText(value) {
  Double number = number(value)
  if (number == null) { return 'NaN' }
  if (Math.abs(number) > 1.7976931348623157E308d) { return number > 0 ? 'Infinity' : '-Infinity' }
  if (number == Math.rint(number) && Math.abs(number) < 1.0e15d) { return String.valueOf((long) number) }
  String written = String.valueOf(number)
  return written.contains('E') ? written.toLowerCase().replace('.0e', 'e').replace('e', number < 1 ? 'e' : 'e+').replace('e+-', 'e-') : written
}

@NonCPS
boolean contains(where, what) {
  if (where instanceof List) {
    for (item in where) {
      if (same(what, item)) { return true }
    }
    return false
  }
  return !isCollection(where) && !isCollection(what) && text(where).toLowerCase(Locale.ROOT).contains(text(what).toLowerCase(Locale.ROOT))
}

@NonCPS
boolean startsWith(where, what) {
  return !isCollection(where) && !isCollection(what) && upper(text(where)).startsWith(upper(text(what)))
}

@NonCPS
boolean endsWith(where, what) {
  return !isCollection(where) && !isCollection(what) && upper(text(where)).endsWith(upper(text(what)))
}

@NonCPS
String join(what, separator) {
  if (what instanceof Map) { return '' }
  if (!(what instanceof List)) { return text(what) }
  List texts = []
  for (item in what) { texts.add(text(item)) }
  return texts.join(isCollection(separator) ? ',' : text(separator))
}

// The first value whose test is true, else the last.
@NonCPS
def choose(List values) {
  for (int i = 0; i < values.size() - 1; i = i + 2) {
    if (!(values[i] instanceof Boolean)) { throw new Exception('case predicate must evaluate to a boolean value') }
    if (values[i]) { return values[i + 1] }
  }
  return values[values.size() - 1]
}

@NonCPS
String format(String pattern, List values) {
  String made = ''
  int at = 0
  while (at < pattern.length()) {
    String rest = pattern.substring(at)
    if (rest.startsWith('{{') || rest.startsWith('}}')) {
      made = made + rest.substring(0, 1)
      at = at + 2
    } else if (rest.startsWith('{') || rest.startsWith('}')) {
      int close = rest.indexOf('}')
      String index = close > 1 ? rest.substring(1, close) : ''
      int digits = 0
      while (digits < index.length() && '0123456789'.contains(index.substring(digits, digits + 1))) { digits = digits + 1 }
      if (digits == 0 || digits > 9) { throw new Exception('The following format string is invalid: ' + pattern) }
      int which = Integer.parseInt(index.substring(0, digits))
      if (which >= values.size()) { throw new Exception('The following format string references more arguments than were supplied: ' + pattern) }
      made = made + text(values[which])
      at = at + close + 1
    } else {
      made = made + rest.substring(0, 1)
      at = at + 1
    }
  }
  return made
}

@NonCPS
String toJSON(value, String indent) {
  if (value == null) { return 'null' }
  if (value instanceof String) { return jsonText(value) }
  String deeper = indent + '  '
  List parts = []
  if (value instanceof List) {
    for (item in value) { parts.add(deeper + toJSON(item, deeper)) }
    return parts.size() == 0 ? '[]' : '[\n' + parts.join(',\n') + '\n' + indent + ']'
  }
  if (value instanceof Map) {
    for (String key in value.keySet()) { parts.add(deeper + jsonText(key) + ': ' + toJSON(value[key], deeper)) }
    return parts.size() == 0 ? '{}' : '{\n' + parts.join(',\n') + '\n' + indent + '}'
  }
  return value instanceof Number ? numberText(value) : String.valueOf(value)
}

@NonCPS
String jsonText(String text) {
  String made = '"'
  for (int i = 0; i < text.length(); i++) {
    String one = text.substring(i, i + 1)
    int code = text.codePointAt(i)
    int known = '"\\\b\f\n\r\t'.indexOf(one)
    if (known >= 0) {
      made = made + '\\' + '"\\bfnrt'.substring(known, known + 1)
    } else if (code < 32) {
      made = made + '\\u00' + (code < 16 ? '0' : '1') + '0123456789abcdef'.substring(code % 16, code % 16 + 1)
    } else {
      made = made + one
    }
  }
  return made + '"'
}

// needs, or one of them, as an object.
@NonCPS
Map needsOf(String id) {
  Map needs = [:]
  for (String key in state.tasks[id].needs.keySet()) { needs[key] = needOf(id, key) }
  return needs
}

@NonCPS
Map needOf(String id, String key) {
  return [result: resultOf(id, key), outputs: outputsOf(id, key)]
}

// A variable that the task itself does not set: what its needs wrote to GITHUB_ENV, then Jenkins' own.
@NonCPS
String variable(String id, String name) {
  Map handed = inherited(id).env
  return handed.containsKey(name) ? handed[name] : env."$name"
}

@NonCPS
String github(String name) {
  String branch = env.BRANCH_NAME ?: (state.commit.branch ?: '').replaceFirst('^origin/', '')
  String causes = String.valueOf(currentBuild.getBuildCauses())
  boolean isTag = env.TAG_NAME != null
  boolean isChange = env.CHANGE_ID != null
  if (name == 'event_name') {
    if (causes.contains('TimerTrigger')) { return 'schedule' }
    if (isChange) { return 'pull_request' }
    return causes.contains('UserIdCause') ? 'workflow_dispatch' : 'push'
  }
  if (name == 'ref') { return isTag ? 'refs/tags/' + env.TAG_NAME : (isChange ? 'refs/pull/' + env.CHANGE_ID + '/merge' : 'refs/heads/' + branch) }
  if (name == 'ref_name') { return isTag ? env.TAG_NAME : (isChange ? env.CHANGE_ID + '/merge' : branch) }
  if (name == 'ref_type') { return isTag ? 'tag' : 'branch' }
  if (name == 'head_ref') { return env.CHANGE_BRANCH ?: '' }
  if (name == 'base_ref') { return env.CHANGE_TARGET ?: '' }
  if (name == 'sha') { return state.commit.sha ?: env.GIT_COMMIT ?: '' }
  if (name == 'actor') { return env.CHANGE_AUTHOR ?: '' }
  if (name == 'run_id' || name == 'run_number') { return env.BUILD_NUMBER }
  if (name == 'workflow' || name == 'job') { return env.JOB_NAME }
  if (name == 'server_url') { return env.JENKINS_URL ?: '' }
  // repository and its owner, from the address of the clone
  String path = (env.GIT_URL ?: state.commit.url ?: '').replaceFirst('^[a-z+]+://[^/]*/', '').replaceFirst('^[^/]*:', '').replaceFirst('([.]git)?/?$', '')
  return name == 'repository' ? path : path.replaceFirst('/.*$', '')
}`;
