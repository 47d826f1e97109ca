/** The part of the engine for tasks with a schedule of their own; the rules are those of `planning/due.ts`. */
export const schedules = String.raw`// ---- Schedules: a build that a timer started runs a task once for each of its times

// Why a task with this cron line is not due, or null. starts: the cron lines that start builds; where there are none, a
// time is served for an hour.
@NonCPS
String notDue(String cron, List starts, String zone) {
  if (!String.valueOf(currentBuild.getBuildCauses()).contains('TimerTrigger')) { return null }
  long at = currentBuild.getTimeInMillis()
  long to = at
  long from = at - 3600000
  if (starts.size() > 0) {
    to = latest(starts, at, zone)
    from = latest(starts, to - 1, zone)
  }
  return latest([cron], to, zone) > from ? null : 'not due: its schedule is ' + cron
}

// The last time of these lines up to this one, in milliseconds; 0 where there is none within five years.
@NonCPS
long latest(List crons, long at, String zone) {
  long found = 0
  for (String cron in crons) {
    long time = latestOf(cron.tokenize(' '), at, zone)
    if (time > found) { found = time }
  }
  return found
}

@NonCPS
long latestOf(List fields, long at, String zone) {
  Calendar clock = Calendar.getInstance(TimeZone.getTimeZone(zone))
  clock.setTime(new Date(at))
  clock.set(Calendar.SECOND, 0)
  clock.set(Calendar.MILLISECOND, 0)
  boolean isFirst = true
  for (int day = 0; day < 1830; day++) {
    if (isDay(fields, clock)) {
      int lastHour = isFirst ? clock.get(Calendar.HOUR_OF_DAY) : 23
      int lastMinute = isFirst ? clock.get(Calendar.MINUTE) : 59
      for (int hour = lastHour; hour >= 0; hour--) {
        for (int minute = hour == lastHour ? lastMinute : 59; minute >= 0; minute--) {
          if (takes(fields[1], hour, 0, 23) && takes(fields[0], minute, 0, 59)) {
            clock.set(Calendar.HOUR_OF_DAY, hour)
            clock.set(Calendar.MINUTE, minute)
            return clock.getTimeInMillis()
          }
        }
      }
    }
    isFirst = false
    clock.add(Calendar.DAY_OF_MONTH, -1)
  }
  return 0
}

// Where both days are given, either is enough.
@NonCPS
boolean isDay(List fields, Calendar clock) {
  boolean isDate = takes(fields[2], clock.get(Calendar.DAY_OF_MONTH), 1, 31)
  boolean isWeekday = takes(fields[4], clock.get(Calendar.DAY_OF_WEEK) - 1, 0, 6)
  boolean either = !fields[2].startsWith('*') && !fields[4].startsWith('*')
  return takes(fields[3], clock.get(Calendar.MONTH) + 1, 1, 12) && (either ? isDate || isWeekday : isDate && isWeekday)
}

@NonCPS
boolean takes(String field, int value, int min, int max) {
  for (String term in field.split(',')) {
    List parts = term.tokenize('/')
    List range = parts[0] == '*' ? [min, max] : []
    for (String word in (parts[0] == '*' ? [] : parts[0].tokenize('-'))) { range.add(Integer.parseInt(word)) }
    int first = range[0]
    int last = range.size() > 1 ? range[1] : first
    int step = parts.size() > 1 ? Integer.parseInt(parts[1]) : 1
    if (value >= first && value <= last && (value - first) % step == 0) { return true }
  }
  return false
}`;
