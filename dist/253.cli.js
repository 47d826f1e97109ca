export const id = 253;
export const ids = [
    253
];
export const modules = {
    4253: (function (i, n, h) {
        h.d(n, {
            tasksNotDue: ()=>tasksNotDue
        });
        var l = h(6772);
        /*! ./node_modules/croner/dist/croner.js */ function g(i, n, h, l = 0, u = 0, d = 0, f = 0) {
            let c = i >= 0 && i < 100, m = Date.UTC(c ? i + 400 : i, n, h, l, u, d, f);
            return c ? m - 126227808e5 : m;
        }
        function D(i) {
            return g(i.y, i.m - 1, i.d, i.h, i.i, i.s);
        }
        function w(i, n) {
            return i.y === n.y && i.m === n.m && i.d === n.d && i.h === n.h && i.i === n.i && i.s === n.s;
        }
        function O(i) {
            let n = i.substring(9);
            return n.includes("Z") || n.includes("+") || n.includes("-");
        }
        function Z(i, n) {
            let h = new Date(Date.parse(i));
            if (isNaN(h)) throw new Error("Invalid ISO8601 passed to timezone parser.");
            return O(i) ? {
                tp: T(h.getUTCFullYear(), h.getUTCMonth() + 1, h.getUTCDate(), h.getUTCHours(), h.getUTCMinutes(), h.getUTCSeconds(), "Etc/UTC"),
                ms: h.getUTCMilliseconds()
            } : {
                tp: T(h.getFullYear(), h.getMonth() + 1, h.getDate(), h.getHours(), h.getMinutes(), h.getSeconds(), n),
                ms: h.getMilliseconds()
            };
        }
        function v(i, n, h) {
            let { tp: l, ms: u } = Z(i, n);
            return new Date(N(l, h).getTime() + u);
        }
        function N(i, n) {
            let h = _(i);
            if (h.kind === "single") return h.date;
            if (h.kind === "ambiguous") return h.earlier;
            if (n) throw new Error("Invalid date passed to fromTZ()");
            return h.after;
        }
        function _(i) {
            let n = D(i), t = (n)=>R(new Date(n), i.tz), h = n - t(n), l = y(new Date(h), i.tz);
            if (w(l, i)) {
                let n = D(l) - h, d = h - (t(h - u) - n);
                if (d < h && w(y(new Date(d), i.tz), i)) return {
                    kind: "ambiguous",
                    earlier: new Date(d),
                    later: new Date(h)
                };
                let f = h + (n - t(h + u));
                return f > h && w(y(new Date(f), i.tz), i) ? {
                    kind: "ambiguous",
                    earlier: new Date(h),
                    later: new Date(f)
                } : {
                    kind: "single",
                    date: new Date(h)
                };
            }
            let d = n - (D(l) - h);
            return w(y(new Date(d), i.tz), i) ? {
                kind: "single",
                date: new Date(d)
            } : {
                kind: "gap",
                before: new Date(Math.min(h, d)),
                after: new Date(Math.max(h, d))
            };
        }
        var u = 3 * 36e5;
        function R(i, n) {
            return D(y(i, n)) - (i.getTime() - i.getUTCMilliseconds());
        }
        function k(i, n, h) {
            let l = R(new Date(i), h);
            for(; n - i > 1e3;){
                let u = i + Math.floor((n - i) / 2e3) * 1e3;
                R(new Date(u), h) === l ? i = u : n = u;
            }
            return n;
        }
        function U(i, n) {
            let h = _(y(new Date(i), n));
            if (h.kind === "ambiguous") return i < h.later.getTime() ? "earlier" : "later";
        }
        var d = g(1, 0, 1), f = 864e5, c = new Map;
        function y(i, n) {
            if (n === void 0) return T(i.getFullYear(), i.getMonth() + 1, i.getDate(), i.getHours(), i.getMinutes(), i.getSeconds());
            let h = c.get(n), l;
            try {
                h || (h = new Intl.DateTimeFormat("en-US", {
                    timeZone: n,
                    year: "numeric",
                    month: "numeric",
                    day: "numeric",
                    hour: "numeric",
                    minute: "numeric",
                    second: "numeric",
                    hour12: !1
                }), c.set(n, h)), l = h.formatToParts(i);
            } catch (h) {
                let i = h instanceof Error ? h.message : String(h);
                throw new RangeError(`toTZ: Invalid timezone '${n}' or date. Please provide a valid IANA timezone (e.g., 'America/New_York', 'Europe/Stockholm'). Original error: ${i}`);
            }
            let u = {
                year: 0,
                month: 0,
                day: 0,
                hour: 0,
                minute: 0,
                second: 0
            };
            for (let i of l)(i.type === "year" || i.type === "month" || i.type === "day" || i.type === "hour" || i.type === "minute" || i.type === "second") && (u[i.type] = parseInt(i.value, 10));
            if (isNaN(u.year) || isNaN(u.month) || isNaN(u.day) || isNaN(u.hour) || isNaN(u.minute) || isNaN(u.second)) throw new Error(`toTZ: Failed to parse all date components from timezone '${n}'. This may indicate an invalid date or timezone configuration. Parsed components: ${JSON.stringify(u)}`);
            let m = i.getTime() - d;
            return (m < -f || m < f && u.month === 12) && (u.year = 1 - u.year), u.hour === 24 && (u.hour = 0), {
                y: u.year,
                m: u.month,
                d: u.day,
                h: u.hour,
                i: u.minute,
                s: u.second,
                tz: n
            };
        }
        function T(i, n, h, l, u, d, f) {
            return {
                y: i,
                m: n,
                d: h,
                h: l,
                i: u,
                s: d,
                tz: f
            };
        }
        var m = [
            1,
            2,
            4,
            8,
            16
        ], p = class s {
            pattern;
            timezone;
            mode;
            alternativeWeekdays;
            sloppyRanges;
            fixedTimeRule;
            second;
            minute;
            hour;
            day;
            month;
            dayOfWeek;
            year;
            lastDayOfMonth;
            lastWeekday;
            nearestWeekdays;
            starDOM;
            starDOW;
            starYear;
            useAndLogic;
            isFixedTime;
            constructor(i, n, h){
                this.pattern = i, this.timezone = n, this.mode = h?.mode ?? "auto", this.alternativeWeekdays = h?.alternativeWeekdays ?? !1, this.sloppyRanges = h?.sloppyRanges ?? !1, this.fixedTimeRule = h?.fixedTimeRule ?? "single-value", this.second = Array(60).fill(0), this.minute = Array(60).fill(0), this.hour = Array(24).fill(0), this.day = Array(31).fill(0), this.month = Array(12).fill(0), this.dayOfWeek = Array(7).fill(0), this.year = [], this.lastDayOfMonth = !1, this.lastWeekday = !1, this.nearestWeekdays = Array(31).fill(0), this.starDOM = !1, this.starDOW = !1, this.starYear = !1, this.useAndLogic = !1, this.isFixedTime = !1, this.parse();
            }
            parse() {
                if (!(typeof this.pattern == "string" || this.pattern instanceof String)) throw new TypeError("CronPattern: Pattern has to be of type string.");
                this.pattern.indexOf("@") >= 0 && (this.pattern = this.handleNicknames(this.pattern).trim());
                let i = this.pattern.match(/\S+/g) || [
                    ""
                ], n = i.length;
                if (i.length < 5 || i.length > 7) throw new TypeError("CronPattern: invalid configuration format ('" + this.pattern + "'), exactly five, six, or seven space separated parts are required.");
                if (this.mode !== "auto") {
                    let i;
                    switch(this.mode){
                        case "5-part":
                            i = 5;
                            break;
                        case "6-part":
                            i = 6;
                            break;
                        case "7-part":
                            i = 7;
                            break;
                        case "5-or-6-parts":
                            i = [
                                5,
                                6
                            ];
                            break;
                        case "6-or-7-parts":
                            i = [
                                6,
                                7
                            ];
                            break;
                        default:
                            i = 0;
                    }
                    if (!(Array.isArray(i) ? i.includes(n) : n === i)) {
                        let h = Array.isArray(i) ? i.join(" or ") : i.toString();
                        throw new TypeError(`CronPattern: mode '${this.mode}' requires exactly ${h} parts, but pattern '${this.pattern}' has ${n} parts.`);
                    }
                }
                if (i.length === 5 && i.unshift("0"), i.length === 6 && i.push("*"), this.pattern.indexOf("?") >= 0) for(let n = 0; n < i.length; n++)i[n] = i[n].replace(/\?/g, "*");
                if (i[3].toUpperCase() === "LW") this.lastWeekday = !0, i[3] = "";
                else if (i[3].toUpperCase().indexOf("L") >= 0) {
                    let n = i[3].split(",");
                    if (n.length > 1 && n.some((i)=>i.toUpperCase() === "LW")) throw new TypeError(`CronPattern: Syntax error, LW can not be in a list in day-of-month ('${i[3]}').`);
                    if (n.some((i)=>i === "" || i.toUpperCase() !== "L" && /l/i.test(i))) throw new TypeError("CronPattern: Syntax error, L has to be a value of its own in day-of-month ('" + i[3] + "').");
                    i[3] = n.filter((i)=>i.toUpperCase() !== "L").join(","), this.lastDayOfMonth = !0;
                }
                if (i[3] == "*" && (this.starDOM = !0), i[6] == "*" && (this.starYear = !0), i[4].length >= 3 && (i[4] = this.replaceAlpha(i[4], s.MONTH_NAMES)), i[5].length >= 3 && (i[5] = this.alternativeWeekdays ? this.replaceAlpha(i[5], s.DAY_NAMES_QUARTZ) : this.replaceAlpha(i[5], s.DAY_NAMES)), i[5].startsWith("+") && (this.useAndLogic = !0, i[5] = i[5].substring(1), i[5] === "")) throw new TypeError("CronPattern: Day-of-week field cannot be empty after '+' modifier.");
                switch(i[5] == "*" && (this.starDOW = !0), this.mode){
                    case "5-part":
                        i[0] = "0", i[6] = "*";
                        break;
                    case "6-part":
                        i[6] = "*";
                        break;
                    case "5-or-6-parts":
                        i[6] = "*";
                        break;
                    case "6-or-7-parts":
                        break;
                    case "7-part":
                    case "auto":
                        break;
                }
                this.throwAtIllegalCharacters(i), this.partToArray("second", i[0], 0, 1), this.partToArray("minute", i[1], 0, 1), this.partToArray("hour", i[2], 0, 1), this.partToArray("day", i[3], -1, 1), this.partToArray("month", i[4], -1, 1);
                let h = this.alternativeWeekdays ? -1 : 0;
                this.partToArray("dayOfWeek", i[5], h, 63), i[6] === "*" ? this.year = Array(1e4).fill(1) : (this.year = Array(1e4).fill(0), this.partToArray("year", i[6], 0, 1)), !this.alternativeWeekdays && this.dayOfWeek[7] && (this.dayOfWeek[0] = this.dayOfWeek[7]);
                let l = this.fixedTimeRule === "single-value", a = (i, n)=>!i.includes("*") && !i.includes("/") && (!l || n.filter((i)=>i).length === 1);
                this.isFixedTime = a(i[0], this.second) && a(i[1], this.minute) && a(i[2], this.hour);
            }
            partToArray(i, n, h, l) {
                let u = this[i];
                if (n === "" && !(i === "day" && (this.lastDayOfMonth || this.lastWeekday))) throw new TypeError("CronPattern: configuration entry " + i + " (" + n + ") is empty, check for trailing spaces.");
                if (n === "*") return u.fill(l);
                let d = n.split(",");
                if (d.length > 1) for (let n of d)this.partToArray(i, n, h, l);
                else n.includes("-") && n.includes("/") ? this.handleRangeWithStepping(n, i, h, l) : n.includes("-") ? this.handleRange(n, i, h, l) : n.includes("/") ? this.handleStepping(n, i, h, l) : n !== "" && this.handleNumber(n, i, h, l);
            }
            throwAtIllegalCharacters(i) {
                for(let n = 0; n < i.length; n++)if ((n === 3 ? /[^/*0-9,\-WwLl]+/ : n === 5 ? /[^/*0-9,\-#Ll]+/ : /[^/*0-9,\-]+/).test(i[n])) throw new TypeError("CronPattern: configuration entry " + n + " (" + i[n] + ") contains illegal characters.");
            }
            handleNumber(i, n, h, l) {
                let u = this.extractNth(i, n), d = i.toUpperCase().includes("W");
                if (n !== "day" && d) throw new TypeError("CronPattern: Nearest weekday modifier (W) only allowed in day-of-month.");
                d && (n = "nearestWeekdays");
                let f = d ? u[0].replace(/W$/i, "") : u[0], c = s.toNumber(f) + h;
                if (isNaN(c)) throw new TypeError("CronPattern: " + n + " is not a number: '" + i + "'");
                this.setPart(n, c, u[1] || l);
            }
            setPart(i, n, h) {
                if (!Object.prototype.hasOwnProperty.call(this, i)) throw new TypeError("CronPattern: Invalid part specified: " + i);
                if (i === "dayOfWeek") {
                    if (n === 7 && (n = 0), n < 0 || n > 6) throw new RangeError("CronPattern: Invalid value for dayOfWeek: " + n);
                    this.setNthWeekdayOfMonth(n, h);
                    return;
                }
                if (i === "second" || i === "minute") {
                    if (n < 0 || n >= 60) throw new RangeError("CronPattern: Invalid value for " + i + ": " + n);
                } else if (i === "hour") {
                    if (n < 0 || n >= 24) throw new RangeError("CronPattern: Invalid value for " + i + ": " + n);
                } else if (i === "day" || i === "nearestWeekdays") {
                    if (n < 0 || n >= 31) throw new RangeError("CronPattern: Invalid value for " + i + ": " + n);
                } else if (i === "month") {
                    if (n < 0 || n >= 12) throw new RangeError("CronPattern: Invalid value for " + i + ": " + n);
                } else if (i === "year" && (n < 1 || n >= 1e4)) throw new RangeError("CronPattern: Invalid value for " + i + ": " + n + " (supported range: 1-9999)");
                this[i][n] = h;
            }
            static toNumber(i) {
                return /^\d+$/.test(i) ? parseInt(i, 10) : NaN;
            }
            validateNotNaN(i, n) {
                if (isNaN(i)) throw new TypeError(n);
            }
            validateRange(i, n, h, l, u) {
                if (i > n) throw new TypeError("CronPattern: From value is larger than to value: '" + u + "'");
                if (h !== void 0) {
                    if (h === 0) throw new TypeError("CronPattern: Syntax error, illegal stepping: 0");
                    if (h > this[l].length) throw new TypeError("CronPattern: Syntax error, steps cannot be greater than maximum value of part (" + this[l].length + ")");
                }
            }
            handleRangeWithStepping(i, n, h, l) {
                if (i.toUpperCase().includes("W")) throw new TypeError("CronPattern: Syntax error, W is not allowed in ranges with stepping.");
                let u = this.extractNth(i, n), d = u[0].match(/^(\d+)-(\d+)\/(\d+)$/);
                if (d === null) throw new TypeError("CronPattern: Syntax error, illegal range with stepping: '" + i + "'");
                let [, f, c, m] = d, p = parseInt(f, 10) + h, C = parseInt(c, 10) + h, M = parseInt(m, 10);
                this.validateNotNaN(p, "CronPattern: Syntax error, illegal lower range (NaN)"), this.validateNotNaN(C, "CronPattern: Syntax error, illegal upper range (NaN)"), this.validateNotNaN(M, "CronPattern: Syntax error, illegal stepping: (NaN)"), this.validateRange(p, C, M, n, i);
                for(let i = p; i <= C; i += M)this.setPart(n, i, u[1] || l);
            }
            extractNth(i, n) {
                let h = i, l;
                if (h.includes("#")) {
                    if (n !== "dayOfWeek") throw new Error("CronPattern: nth (#) only allowed in day-of-week field");
                    let u = h.split("#");
                    if (u.length !== 2 || u[1] === "") throw new TypeError("CronPattern: Syntax error, illegal nth weekday: '" + i + "'");
                    h = u[0], l = u[1];
                } else if (h.toUpperCase().endsWith("L")) {
                    if (n !== "dayOfWeek") throw new Error("CronPattern: L modifier only allowed in day-of-week field (use L alone for day-of-month)");
                    l = "L", h = h.slice(0, -1);
                }
                return [
                    h,
                    l
                ];
            }
            handleRange(i, n, h, l) {
                if (i.toUpperCase().includes("W")) throw new TypeError("CronPattern: Syntax error, W is not allowed in a range.");
                let u = this.extractNth(i, n), d = u[0].split("-");
                if (d.length !== 2) throw new TypeError("CronPattern: Syntax error, illegal range: '" + i + "'");
                let f = s.toNumber(d[0]) + h, c = s.toNumber(d[1]) + h;
                this.validateNotNaN(f, "CronPattern: Syntax error, illegal lower range (NaN)"), this.validateNotNaN(c, "CronPattern: Syntax error, illegal upper range (NaN)"), this.validateRange(f, c, void 0, n, i);
                for(let i = f; i <= c; i++)this.setPart(n, i, u[1] || l);
            }
            handleStepping(i, n, h, l) {
                if (i.toUpperCase().includes("W")) throw new TypeError("CronPattern: Syntax error, W is not allowed in parts with stepping.");
                let u = this.extractNth(i, n), d = u[0].split("/");
                if (d.length !== 2) throw new TypeError("CronPattern: Syntax error, illegal stepping: '" + i + "'");
                if (this.sloppyRanges) d[0] === "" && (d[0] = "*");
                else {
                    if (d[0] === "") throw new TypeError("CronPattern: Syntax error, stepping with missing prefix ('" + i + "') is not allowed. Use wildcard (*/step) or range (min-max/step) instead.");
                    if (d[0] !== "*") throw new TypeError("CronPattern: Syntax error, stepping with numeric prefix ('" + i + "') is not allowed. Use wildcard (*/step) or range (min-max/step) instead.");
                }
                let f = 0;
                d[0] !== "*" && (f = s.toNumber(d[0]) + h, this.validateNotNaN(f, "CronPattern: Syntax error, illegal stepping start (NaN)"));
                let c = s.toNumber(d[1]);
                this.validateNotNaN(c, "CronPattern: Syntax error, illegal stepping: (NaN)"), this.validateRange(0, this[n].length - 1, c, n, i);
                for(let i = f; i < this[n].length; i += c)n === "year" && i === 0 || this.setPart(n, i, u[1] || l);
            }
            replaceAlpha(i, n) {
                let h = i;
                for (let [l, u] of Object.entries(n))h = h.replace(new RegExp(l, "gi"), (n, h, l)=>{
                    let d = h + n.length - 3, f = l.charAt(d - 1), c = l.charAt(d + 3);
                    if (/[a-z\d/#]/i.test(f) || /[a-km-z\d]/i.test(c)) throw new TypeError(`CronPattern: Syntax error, a month or day name has to stand alone ('${i}').`);
                    return u;
                });
                return h;
            }
            static DAY_NAMES = {
                "-sun": "-7",
                sun: "0",
                mon: "1",
                tue: "2",
                wed: "3",
                thu: "4",
                fri: "5",
                sat: "6"
            };
            static DAY_NAMES_QUARTZ = {
                sun: "1",
                mon: "2",
                tue: "3",
                wed: "4",
                thu: "5",
                fri: "6",
                sat: "7"
            };
            static MONTH_NAMES = {
                jan: "1",
                feb: "2",
                mar: "3",
                apr: "4",
                may: "5",
                jun: "6",
                jul: "7",
                aug: "8",
                sep: "9",
                oct: "10",
                nov: "11",
                dec: "12"
            };
            static NICKNAME_MAP = {
                "@yearly": "0 0 1 1 *",
                "@annually": "0 0 1 1 *",
                "@monthly": "0 0 1 * *",
                "@weekly": "0 0 * * SUN",
                "@daily": "0 0 * * *",
                "@midnight": "0 0 * * *",
                "@hourly": "0 * * * *"
            };
            handleNicknames(i) {
                let n = i.trim().toLowerCase();
                if (n === "@reboot") throw new TypeError("CronPattern: @reboot is not supported in this environment. This is an event-based trigger that requires system startup detection.");
                return s.NICKNAME_MAP[n] || i;
            }
            setNthWeekdayOfMonth(i, n) {
                if (typeof n != "number" && n.toUpperCase() === "L") this.dayOfWeek[i] = this.dayOfWeek[i] | 32;
                else if (n === 63) this.dayOfWeek[i] = 63;
                else if (n < 6 && n > 0) this.dayOfWeek[i] = this.dayOfWeek[i] | m[n - 1];
                else throw new TypeError(`CronPattern: nth weekday out of range, should be 1-5 or L. Value: ${n}, Type: ${typeof n}`);
            }
        };
        var C = [
            31,
            28,
            31,
            30,
            31,
            30,
            31,
            31,
            30,
            31,
            30,
            31
        ], M = [
            [
                "month",
                "year",
                0
            ],
            [
                "day",
                "month",
                -1
            ],
            [
                "hour",
                "day",
                0
            ],
            [
                "minute",
                "hour",
                0
            ],
            [
                "second",
                "minute",
                0
            ]
        ], x = class s {
            tz;
            instantMs;
            instantFields;
            ms;
            second;
            minute;
            hour;
            day;
            month;
            year;
            constructor(i, n){
                if (this.tz = n, i && i instanceof Date) if (!isNaN(i)) this.fromDate(i);
                else throw new TypeError("CronDate: Invalid date passed to CronDate constructor");
                else if (i == null) this.fromDate(new Date);
                else if (i && typeof i == "string") this.fromString(i);
                else if (i instanceof s) this.fromCronDate(i);
                else throw new TypeError("CronDate: Invalid type (" + typeof i + ") passed to CronDate constructor");
            }
            getLastDayOfMonth(i, n) {
                return n !== 1 ? C[n] : new Date(g(i, n + 1, 0)).getUTCDate();
            }
            getLastWeekday(i, n) {
                let h = this.getLastDayOfMonth(i, n), l = new Date(g(i, n, h)).getUTCDay();
                return l === 0 ? h - 2 : l === 6 ? h - 1 : h;
            }
            getNearestWeekday(i, n, h) {
                let l = this.getLastDayOfMonth(i, n);
                if (h > l) return -1;
                let u = new Date(g(i, n, h)).getUTCDay();
                return u === 0 ? h === l ? h - 2 : h + 1 : u === 6 ? h === 1 ? h + 2 : h - 1 : h;
            }
            isNthWeekdayOfMonth(i, n, h, l) {
                let u = new Date(g(i, n, h)).getUTCDay(), d = 0;
                for(let l = 1; l <= h; l++)new Date(g(i, n, l)).getUTCDay() === u && d++;
                if (l & 63 && m[d - 1] & l) return !0;
                if (l & 32) {
                    let l = this.getLastDayOfMonth(i, n);
                    for(let d = h + 1; d <= l; d++)if (new Date(g(i, n, d)).getUTCDay() === u) return !1;
                    return !0;
                }
                return !1;
            }
            fromDate(i) {
                if (this.tz !== void 0) if (typeof this.tz == "number") this.ms = i.getUTCMilliseconds(), this.second = i.getUTCSeconds(), this.minute = i.getUTCMinutes() + this.tz, this.hour = i.getUTCHours(), this.day = i.getUTCDate(), this.month = i.getUTCMonth(), this.year = i.getUTCFullYear(), this.apply();
                else try {
                    let n = y(i, this.tz);
                    this.ms = i.getMilliseconds(), this.second = n.s, this.minute = n.i, this.hour = n.h, this.day = n.d, this.month = n.m - 1, this.year = n.y, this.cacheInstant(i.getTime() - this.ms);
                } catch (n) {
                    let i = n instanceof Error ? n.message : String(n);
                    throw new TypeError(`CronDate: Failed to convert date to timezone '${this.tz}'. This may happen with invalid timezone names or dates. Original error: ${i}`);
                }
                else this.ms = i.getMilliseconds(), this.second = i.getSeconds(), this.minute = i.getMinutes(), this.hour = i.getHours(), this.day = i.getDate(), this.month = i.getMonth(), this.year = i.getFullYear(), this.cacheInstant(i.getTime() - this.ms);
            }
            cacheInstant(i) {
                this.instantMs = i;
                let { year: n, month: h, day: l, hour: u, minute: d, second: f } = this;
                this.instantFields = [
                    n,
                    h,
                    l,
                    u,
                    d,
                    f,
                    this.tz
                ];
            }
            cachedInstant() {
                let i = this.instantFields;
                if (!(i === void 0 || i[6] !== this.tz) && !(i[5] !== this.second || i[4] !== this.minute || i[3] !== this.hour) && !(i[2] !== this.day || i[1] !== this.month || i[0] !== this.year)) return this.instantMs;
            }
            fromCronDate(i) {
                this.tz = i.tz, this.year = i.year, this.month = i.month, this.day = i.day, this.hour = i.hour, this.minute = i.minute, this.second = i.second, this.ms = i.ms, this.instantMs = i.instantMs, this.instantFields = i.instantFields;
            }
            apply() {
                if (this.month > 11 || this.month < 0 || this.day > this.getLastDayOfMonth(this.year, this.month) || this.day < 1 || this.hour > 23 || this.minute > 59 || this.second > 59 || this.hour < 0 || this.minute < 0 || this.second < 0) {
                    let i = new Date(0);
                    return i.setUTCFullYear(this.year, this.month, this.day), i.setUTCHours(this.hour, this.minute, this.second, this.ms), this.ms = i.getUTCMilliseconds(), this.second = i.getUTCSeconds(), this.minute = i.getUTCMinutes(), this.hour = i.getUTCHours(), this.day = i.getUTCDate(), this.month = i.getUTCMonth(), this.year = i.getUTCFullYear(), !0;
                } else return !1;
            }
            fromString(i) {
                if (typeof this.tz == "number") {
                    if (O(i)) return this.fromDate(v(i));
                    let n = v(i, "Etc/UTC");
                    this.ms = n.getUTCMilliseconds(), this.second = n.getUTCSeconds(), this.minute = n.getUTCMinutes(), this.hour = n.getUTCHours(), this.day = n.getUTCDate(), this.month = n.getUTCMonth(), this.year = n.getUTCFullYear(), this.apply();
                } else return this.fromDate(v(i, this.tz));
            }
            findNext(i, n, h, l) {
                return this._findMatch(i, n, h, l, 1);
            }
            _matchDayValue(i, n, h, l) {
                let u = i;
                if (!u) {
                    for(let i = 0; i < h.nearestWeekdays.length; i++)if (h.nearestWeekdays[i]) {
                        let h = this.getNearestWeekday(this.year, this.month, i + 1);
                        if (h !== -1 && h === n) {
                            u = 1;
                            break;
                        }
                    }
                }
                if (h.lastWeekday) {
                    let i = this.getLastWeekday(this.year, this.month);
                    n === i && (u = 1);
                }
                if (h.lastDayOfMonth) {
                    let i = this.getLastDayOfMonth(this.year, this.month);
                    n === i && (u = 1);
                }
                if (!h.starDOW) {
                    let i = new Date(g(this.year, this.month, 1, 0, 0, 0, 0)).getUTCDay(), d = h.dayOfWeek[(i + (n - 1)) % 7];
                    d && d & 63 && (d = this.isNthWeekdayOfMonth(this.year, this.month, n, d) ? 1 : 0), h.useAndLogic ? u = u && d : !l.domAndDow && !h.starDOM ? u = u || d : u = u && d;
                }
                return u;
            }
            _findMatch(i, n, h, l, u) {
                let d = this[n], f = n === "day" ? this.getLastDayOfMonth(this.year, this.month) : 0, c = this[n] + l, m = u === 1 ? (i)=>i < h[n].length : (i)=>i >= 0;
                for(let p = c; m(p); p += u){
                    let u = h[n][p];
                    if (n === "day") {
                        if (p - l > f) continue;
                        u = this._matchDayValue(u, p - l, h, i);
                    }
                    if (u) return this[n] = p - l, d !== this[n] ? 2 : 1;
                }
                return 3;
            }
            recurse(i, n, h) {
                let l = this.year, u = h;
                for(; typeof u == "number";){
                    if (i.starYear && Math.abs(this.year - l) > 400) return null;
                    u = this.recurseStep(i, n, u);
                }
                return u;
            }
            recurseStep(i, n, h) {
                if (h === 0 && !i.starYear) {
                    if (this.year >= 0 && this.year < i.year.length && i.year[this.year] === 0) {
                        let n = -1;
                        for(let h = this.year + 1; h < i.year.length && h < 1e4; h++)if (i.year[h] === 1) {
                            n = h;
                            break;
                        }
                        if (n === -1) return null;
                        this.year = n, this.month = 0, this.day = 1, this.hour = 0, this.minute = 0, this.second = 0, this.ms = 0;
                    }
                    if (this.year >= 1e4) return null;
                }
                let l = this.findNext(n, M[h][0], i, M[h][2]);
                if (l > 1) {
                    let n = h + 1;
                    for(; n < M.length;)this[M[n][0]] = -M[n][2], n++;
                    if (l === 3) {
                        if (this[M[h][1]]++, this[M[h][0]] = -M[h][2], this.apply(), h === 0 && !i.starYear) {
                            for(; this.year >= 0 && this.year < i.year.length && i.year[this.year] === 0 && this.year < 1e4;)this.year++;
                            if (this.year >= 1e4 || this.year >= i.year.length) return null;
                        }
                        return 0;
                    } else if (this.apply()) return h - 1;
                }
                return h += 1, h >= M.length ? this : (i.starYear ? this.year >= 3e3 : this.year >= 1e4) ? null : h;
            }
            increment(i, n, h) {
                return this.instantMs = void 0, this.instantFields = void 0, this.second += n.interval !== void 0 && n.interval > 1 && h ? n.interval : 1, this.ms = 0, this.apply(), this.recurse(i, n, 0);
            }
            decrement(i, n, h = !0) {
                this.instantMs = void 0, this.instantFields = void 0;
                let l = n.interval !== void 0 && n.interval >= 1;
                return (this.ms === 0 || l) && (this.second -= l && h ? n.interval : 1), this.ms = 0, this.apply(), this.year < 1 ? null : this.recurseBackward(i, n, 0);
            }
            recurseBackward(i, n, h) {
                let l = this.year, u = h;
                for(; typeof u == "number";){
                    if (i.starYear && Math.abs(this.year - l) > 400) return null;
                    u = this.recurseBackwardStep(i, n, u);
                }
                return u;
            }
            recurseBackwardStep(i, n, h) {
                if (h === 0 && !i.starYear) {
                    if (this.year >= 0 && this.year < i.year.length && i.year[this.year] === 0) {
                        let n = -1;
                        for(let h = this.year - 1; h >= 0; h--)if (i.year[h] === 1) {
                            n = h;
                            break;
                        }
                        if (n === -1) return null;
                        this.year = n, this.month = 11, this.day = 31, this.hour = 23, this.minute = 59, this.second = 59, this.ms = 0;
                    }
                    if (this.year < 1) return null;
                }
                let l = this.findPrevious(n, M[h][0], i, M[h][2]);
                if (l > 1) {
                    let n = h + 1;
                    for(; n < M.length;){
                        let h = M[n][0], l = M[n][2], u = this.getMaxPatternValue(h, i, l);
                        this[h] = u, n++;
                    }
                    if (l === 3) {
                        if (this[M[h][1]]--, h === 0) {
                            let i = this.getLastDayOfMonth(this.year, this.month);
                            this.day > i && (this.day = i);
                        }
                        if (h === 1) if (this.day <= 0) this.day = 1;
                        else {
                            let i = this.year, n = this.month;
                            for(; n < 0;)n += 12, i--;
                            for(; n > 11;)n -= 12, i++;
                            let h = this.getLastDayOfMonth(i, n);
                            this.day > h && (this.day = h);
                        }
                        this.apply();
                        let n = M[h][0], l = M[h][2];
                        if (this[n] = this.getMaxPatternValue(n, i, l), this.apply(), h === 0) {
                            let n = M[1][2], h = this.getMaxPatternValue("day", i, n);
                            h !== this.day && (this.day = h, this.hour = this.getMaxPatternValue("hour", i, M[2][2]), this.minute = this.getMaxPatternValue("minute", i, M[3][2]), this.second = this.getMaxPatternValue("second", i, M[4][2]));
                        }
                        if (h === 0 && !i.starYear) {
                            for(; this.year >= 0 && this.year < i.year.length && i.year[this.year] === 0;)this.year--;
                            if (this.year < 1) return null;
                        }
                        return 0;
                    } else if (this.apply()) return h - 1;
                }
                return h += 1, h >= M.length ? this : this.year < 1 ? null : h;
            }
            getMaxPatternValue(i, n, h) {
                let l = n[i].length - 1 - h;
                for(let u = n[i].length - 1; u >= 0; u--)if (n[i][u]) {
                    l = u - h;
                    break;
                }
                if (i === "day") {
                    let i = this.getLastDayOfMonth(this.year, this.month);
                    return n.lastWeekday || n.nearestWeekdays.some((i)=>i) || n.lastDayOfMonth || !n.starDOW ? i : Math.min(l, i);
                }
                return l;
            }
            findPrevious(i, n, h, l) {
                return this._findMatch(i, n, h, l, -1);
            }
            getDate(i) {
                if (!i && typeof this.tz != "number") {
                    let i = this.cachedInstant();
                    if (i !== void 0) return new Date(i + (this.tz === void 0 ? this.ms : 0));
                }
                if (i || this.tz === void 0) {
                    if (this.year >= 0 && this.year < 100) {
                        let i = new Date(0);
                        return i.setFullYear(this.year, this.month, this.day), i.setHours(this.hour, this.minute, this.second, this.ms), i;
                    }
                    return new Date(this.year, this.month, this.day, this.hour, this.minute, this.second, this.ms);
                } else return typeof this.tz == "number" ? new Date(g(this.year, this.month, this.day, this.hour, this.minute - this.tz, this.second, this.ms)) : N(T(this.year, this.month + 1, this.day, this.hour, this.minute, this.second, this.tz), !1);
            }
            getTime() {
                return this.getDate(!1).getTime();
            }
            match(i, n) {
                if (!i.starYear && (this.year < 0 || this.year >= i.year.length || i.year[this.year] === 0)) return !1;
                for(let h = 0; h < M.length; h++){
                    let l = M[h][0], u = M[h][2], d = this[l];
                    if (d + u < 0 || d + u >= i[l].length) return !1;
                    let f = i[l][d + u];
                    if (l === "day" && (f = this._matchDayValue(f, d, i, n)), !f) return !1;
                }
                return !0;
            }
        };
        function F(i) {
            i === void 0 && (i = {}), delete i.name, i.legacyMode !== void 0 && i.domAndDow === void 0 ? i.domAndDow = !i.legacyMode : i.domAndDow === void 0 && (i.domAndDow = !1), i.legacyMode = !i.domAndDow;
            let e = (i, n)=>i === void 0 ? n : i;
            if (i.paused = e(i.paused, !1), i.maxRuns = e(i.maxRuns, 1 / 0), i.catch = e(i.catch, !1), i.unref = e(i.unref, !1), i.mode = e(i.mode, "auto"), i.alternativeWeekdays = e(i.alternativeWeekdays, !1), i.sloppyRanges = e(i.sloppyRanges, !1), i.fixedTimeRule = e(i.fixedTimeRule, "single-value"), i.allowPast = e(i.allowPast, !1), i.interval = i.interval === void 0 ? 0 : parseInt(i.interval.toString(), 10), i.utcOffset = i.utcOffset === void 0 ? void 0 : parseInt(i.utcOffset.toString(), 10), i.dayOffset = i.dayOffset === void 0 ? 0 : parseInt(i.dayOffset.toString(), 10), ![
                "auto",
                "5-part",
                "6-part",
                "7-part",
                "5-or-6-parts",
                "6-or-7-parts"
            ].includes(i.mode)) throw new Error("CronOptions: mode must be one of 'auto', '5-part', '6-part', '7-part', '5-or-6-parts', or '6-or-7-parts'.");
            if (![
                "single-value",
                "no-wildcard"
            ].includes(i.fixedTimeRule)) throw new Error("CronOptions: fixedTimeRule must be one of 'single-value' or 'no-wildcard'.");
            i.timezone === "" && (i.timezone = void 0);
            let n = i.timezone ?? i.utcOffset;
            if (i.startAt && (i.startAt = I(new x(i.startAt, n))), i.stopAt && (i.stopAt = I(new x(i.stopAt, n))), i.interval !== null) {
                if (isNaN(i.interval)) throw new Error("CronOptions: Supplied value for interval is not a number");
                if (i.interval < 0) throw new Error("CronOptions: Supplied value for interval can not be negative");
            }
            if (i.utcOffset !== void 0) {
                if (isNaN(i.utcOffset)) throw new Error("CronOptions: Invalid value passed for utcOffset, should be number representing minutes offset from UTC.");
                if (i.utcOffset < -870 || i.utcOffset > 870) throw new Error("CronOptions: utcOffset out of bounds.");
                if (i.utcOffset !== void 0 && i.timezone) throw new Error("CronOptions: Combining 'utcOffset' with 'timezone' is not allowed.");
            }
            if (i.unref !== !0 && i.unref !== !1) throw new Error("CronOptions: Unref should be either true, false or undefined(false).");
            if (i.dayOffset !== void 0 && i.dayOffset !== 0 && isNaN(i.dayOffset)) throw new Error("CronOptions: Invalid value passed for dayOffset, should be a number representing days to offset.");
            return i;
        }
        function I(i) {
            return i.ms ? (i.ms = 0, new x(new Date(i.getTime() + 1e3), i.tz)) : i;
        }
        function b(i) {
            return typeof i == "function";
        }
        function L(i) {
            return b(i);
        }
        function Y(i) {
            typeof Deno < "u" && typeof Deno.unrefTimer < "u" ? Deno.unrefTimer(i) : i && typeof i.unref < "u" && i.unref();
        }
        var A = 1440 * 60 * 1e3, z = 30 * 1e3, P = [], E = class {
            name;
            options;
            _states;
            fn;
            _startAtRoundingMs = 0;
            getTz() {
                return this.options.timezone ?? this.options.utcOffset;
            }
            applyDayOffset(i) {
                let n = this._offsetMs();
                return n ? new Date(i.getTime() + n) : i;
            }
            _offsetMs() {
                return (this.options.dayOffset ?? 0) * A;
            }
            get _startAt() {
                return this.options.startAt;
            }
            get _stopAt() {
                return this.options.stopAt;
            }
            _nextTarget(i, n) {
                let h = this._offsetMs(), l = this._next(this._shift(i), new Date(n.getTime() - h), {
                    startAt: this._shift(this._startAt),
                    stopAt: this._shift(this._stopAt)
                });
                return l ? this.applyDayOffset(l.getDate(!1)) : null;
            }
            _previousTarget(i, n) {
                let h = this._toMs(i ?? n) - this._offsetMs(), l = this._previous(new Date(h), {
                    startAt: this._shift(this._startAt),
                    stopAt: this._shift(this._stopAt)
                });
                return l ? this.applyDayOffset(l.getDate(!1)) : null;
            }
            _shift(i) {
                if (i != null) return new x(new Date(this._toMs(i) - this._offsetMs()), this.getTz());
            }
            constructor(i, n, h){
                let l, u;
                if (b(n)) u = n;
                else if (typeof n == "object") l = n;
                else if (n !== void 0) throw new Error("Cron: Invalid argument passed for optionsIn. Should be one of function, or object (options).");
                if (b(h)) u = h;
                else if (typeof h == "object") l = h;
                else if (h !== void 0) throw new Error("Cron: Invalid argument passed for funcIn. Should be one of function, or object (options).");
                this.name = l?.name;
                let d = l?.startAt;
                this.options = F(l), d && this._startAt && (this._startAtRoundingMs = this._startAt.getTime() - new x(d, this.getTz()).getTime());
                let f = !!i && (i instanceof Date || typeof i == "string" && i.indexOf(":") > 0);
                if (this._states = {
                    kill: !1,
                    blocking: !1,
                    previousRun: void 0,
                    currentRun: void 0,
                    once: void 0,
                    currentTimeout: void 0,
                    maxRuns: l ? l.maxRuns : void 0,
                    paused: l ? l.paused : !1,
                    pattern: f ? new p("* * * * *", void 0, {
                        mode: "auto"
                    }) : new p(i, this.options.timezone, {
                        mode: this.options.mode,
                        alternativeWeekdays: this.options.alternativeWeekdays,
                        sloppyRanges: this.options.sloppyRanges,
                        fixedTimeRule: this.options.fixedTimeRule
                    })
                }, f && (this._states.once = new x(i, this.getTz())), this.name) {
                    if (P.find((i)=>i.name === this.name)) throw new Error("Cron: Tried to initialize new named job '" + this.name + "', but name already taken.");
                    P.push(this);
                }
                return u !== void 0 && L(u) && (this.fn = u, this.schedule()), this;
            }
            nextRun(i) {
                return this._nextTarget(i, new Date);
            }
            nextRuns(i, n) {
                this._states.maxRuns !== void 0 && i > this._states.maxRuns && (i = this._states.maxRuns);
                let h = n || this._states.currentRun || void 0;
                return this._enumerateRuns(i, h, "next");
            }
            previousRuns(i, n) {
                return this._enumerateRuns(i, n || void 0, "previous");
            }
            enumerate(i) {
                return new W(this, i);
            }
            _enumerateRuns(i, n, h) {
                let l = [], u = new Date, d = n;
                for(; i-- > 0;){
                    let i = h === "next" ? this._nextTarget(d, u) : this._previousTarget(d, u);
                    if (!i) break;
                    l.push(i), d = i;
                }
                return l;
            }
            match(i) {
                if (this._states.once) {
                    let n = new x(i, this.getTz());
                    n.ms = 0;
                    let h = new x(this._states.once, this.getTz());
                    return h.ms = 0, n.getTime() === h.getTime();
                }
                let n = new x(i, this.getTz());
                return n.ms = 0, n.match(this._states.pattern, this.options);
            }
            getPattern() {
                if (!this._states.once) return this._states.pattern ? this._states.pattern.pattern : void 0;
            }
            getOnce() {
                return this._states.once ? this._states.once.getDate() : null;
            }
            isRunning() {
                return !this._states.paused && !this._states.kill && this.fn !== void 0 && this._nextTarget(this._states.currentRun, new Date) !== null;
            }
            isStopped() {
                return this._states.kill;
            }
            isBusy() {
                return this._states.blocking;
            }
            currentRun() {
                return this._states.currentRun ? this._states.currentRun.getDate() : null;
            }
            previousRun() {
                return this._states.previousRun ? this._states.previousRun.getDate() : null;
            }
            msToNext(i) {
                let n = new Date, h = this._nextTarget(i, n);
                return h ? h.getTime() - this._toMs(i ?? n) : null;
            }
            stop() {
                this._states.kill = !0, this._states.currentTimeout && clearTimeout(this._states.currentTimeout);
                let i = P.indexOf(this);
                i >= 0 && P.splice(i, 1);
            }
            pause() {
                return this._states.paused = !0, !this._states.kill;
            }
            resume() {
                return this._states.paused = !1, !this._states.kill;
            }
            schedule(i) {
                return this._schedule(i);
            }
            _schedule(i, n) {
                if (i && this.fn) throw new Error("Cron: It is not allowed to schedule two functions using the same Croner instance.");
                i && (this.fn = i);
                let h = n ?? new Date, l = this._nextTarget(void 0, h), u = l ? l.getTime() - h.getTime() : null, d = this._states.currentRun;
                d && d.getTime() > h.getTime() && (d = void 0);
                let f = this._nextTarget(d, h);
                return u === null || isNaN(u) || f === null ? this : (u > z && (u = z), u < 0 && (u = this._states.paused ? 1e3 : 0), this._states.currentTimeout = setTimeout(()=>this._checkTrigger(f), u), this._states.currentTimeout && this.options.unref && Y(this._states.currentTimeout), this);
            }
            async _trigger(i = new Date) {
                this._states.blocking = !0, this._states.currentRun = new x(i, this.getTz());
                try {
                    if (this.options.catch) try {
                        this.fn !== void 0 && await this.fn(this, this.options.context);
                    } catch (i) {
                        if (b(this.options.catch)) try {
                            Promise.resolve(this.options.catch(i, this)).catch(()=>{});
                        } catch  {}
                    }
                    else this.fn !== void 0 && await this.fn(this, this.options.context);
                } finally{
                    this._states.previousRun = new x(i, this.getTz()), this._states.blocking = !1;
                }
            }
            async trigger() {
                await this._trigger();
            }
            runsLeft() {
                return this._states.maxRuns;
            }
            _checkTrigger(i) {
                let n = new Date, h = !this._states.paused && n.getTime() >= i.getTime(), l = this._states.blocking && this.options.protect;
                h && !l ? (this._states.maxRuns !== void 0 && this._states.maxRuns--, this._trigger(n)) : h && l && b(this.options.protect) && setTimeout(()=>this.options.protect(this), 0), this._schedule(void 0, h ? void 0 : n);
            }
            _next(i, n, h) {
                let l = h ? h.startAt : this._startAt, u = h ? h.stopAt : this._stopAt, d = !!i, f = !!(i || this._states.currentRun), c = !1;
                !i && l && this.options.interval && (i = this._calculatePreviousRun(l, n), i && (f = !0), c = !i);
                let m = i ?? n ?? new Date, p = this._toMs(m);
                i = new x(m, this.getTz()), l && p < l.getTime() && (i = c ? l : new x(new Date(l.getTime() - 1e3), this.getTz()), p = i.getTime());
                let C = this._states.once || new x(i, this.getTz());
                if (!c && C !== this._states.once && (C = this._findOccurrence(i, p, 1, f)), this._states.once) {
                    let i = this._states.once.getTime(), n = p - i;
                    if (l && i < l.getTime() - this._startAtRoundingMs || this._states.currentRun && this.applyDayOffset(this._states.once.getDate()).getTime() <= this._states.currentRun.getTime() || (d ? n >= 0 : n > 1e3 && !this.options.allowPast)) return null;
                }
                return C === null || this._states.maxRuns !== void 0 && this._states.maxRuns <= 0 || this._states.kill || u && C.getTime() >= u.getTime() ? null : C;
            }
            _previous(i, n) {
                let h = this._toMs(i ?? new Date);
                if (n.stopAt && h > n.stopAt.getTime() && (h = n.stopAt.getTime()), this._states.once) return this._states.once.getTime() < h ? this._states.once : null;
                let l = this._findOccurrence(new x(new Date(h), this.getTz()), h, -1);
                return l === null || n.startAt && l.getTime() < n.startAt.getTime() ? null : l;
            }
            _toMs(i) {
                if (i instanceof Date) return i.getTime();
                let n = new x(i, this.getTz());
                return n.getTime() + (typeof n.tz == "string" ? n.ms : 0);
            }
            _findOccurrence(i, n, h, l = !1) {
                let u = this.options.interval ?? 0;
                if (u > 1 && (h === -1 || l)) {
                    n += (u - 1) * 1e3 * h;
                    let d = new Date(n);
                    if (isNaN(d.getTime()) || (i = new x(d, this.getTz()), !(i.year >= 1 && i.year <= 9999))) return null;
                    l = !1;
                }
                let d = this._walk(i, n, h, l), f = this.getTz();
                if (this._states.pattern.isFixedTime && h === 1 || typeof f == "number" || U(n, f) !== (h === 1 ? "earlier" : "later")) return d;
                let c = Math.floor(n / 1e3) * 1e3, m = h === 1 ? k(c, c + A, f) : k(c - A, c, f) - 1e3;
                if (d && (m - d.getTime()) * h > 0) return d;
                let p = this._walk(new x(new Date(m), f), m - h, h, !1, !0);
                return !d || !p ? d ?? p : (d.getTime() - p.getTime()) * h > 0 ? p : d;
            }
            _walk(i, n, h, l, u = !1) {
                let d = this._states.pattern, o = (i, n)=>h === 1 ? i.increment(d, this.options, n) : i.decrement(d, this.options, n), f = new x(i, this.getTz());
                for((!u || !f.match(d, this.options)) && (f = o(f, l)); f;){
                    let i = this._runAt(f, n, h);
                    if (i) return new x(i, this.getTz());
                    f = o(f, !1);
                }
                return null;
            }
            _runAt(i, n, h) {
                let r = (i)=>(i.getTime() - n) * h > 0, l = i.tz;
                if (typeof l == "number") {
                    let n = i.getDate();
                    return r(n) ? n : null;
                }
                let u = T(i.year, i.month + 1, i.day, i.hour, i.minute, i.second, l), d = _(u), f = this._states.pattern.isFixedTime;
                if (d.kind === "single") return r(d.date) ? d.date : null;
                if (d.kind === "ambiguous") {
                    let { earlier: i, later: n } = d;
                    return (f ? [
                        i
                    ] : h === 1 ? [
                        i,
                        n
                    ] : [
                        n,
                        i
                    ]).find(r) ?? null;
                }
                if (!f) return null;
                let c = new Date(k(d.before.getTime(), d.after.getTime(), l)), m = y(c, l);
                return m.y === u.y && m.m === u.m && m.d === u.d && r(c) ? c : null;
            }
            _calculatePreviousRun(i, n) {
                let h = new x(n, this.getTz()).getTime();
                if (i.getTime() > h) return;
                let l = this.options.interval * 1e3, u = i;
                for(; u.getTime() + l <= h;){
                    let i = this._findOccurrence(u, u.getTime(), 1, !0);
                    if (i === null) break;
                    u = i;
                }
                return u;
            }
        }, W = class {
            cron;
            cursor;
            now;
            done;
            initialMaxRuns;
            remainingRuns;
            constructor(i, n){
                this.cron = i, this.initialMaxRuns = i.runsLeft() ?? 1 / 0, this.reset(n);
            }
            next() {
                if (this.done || this.remainingRuns <= 0) return this.done = !0, {
                    value: void 0,
                    done: !0
                };
                let i = this.cron._nextTarget(this.cursor, this.now);
                return i === null ? (this.done = !0, {
                    value: void 0,
                    done: !0
                }) : (this.cursor = i, this.remainingRuns--, {
                    value: i,
                    done: !1
                });
            }
            peek() {
                return this.done || this.remainingRuns <= 0 ? null : this.cron._nextTarget(this.cursor, this.now);
            }
            reset(i) {
                this.cursor = i instanceof Date ? new Date(i.getTime()) : i ?? void 0, this.now = new Date, this.done = !1, this.remainingRuns = this.initialMaxRuns;
            }
            [Symbol.iterator]() {
                return this;
            }
        };
        /*! ./lib/bundle/planning/occurrences.js */ function occurrencesOf({ cron: i, timezone: n }) {
            const h = new E(i, {
                timezone: n,
                mode: '5-part',
                fixedTimeRule: 'no-wildcard'
            });
            return {
                after: (i)=>h.nextRun(new Date(i))?.getTime(),
                upTo: (i)=>h.previousRuns(1, new Date(Math.floor(i / 1000) * 1000 + 1))[0]?.getTime()
            };
        }
        /*! ./lib/bundle/planning/due.js */ const S = 3_600_000;
        function tasksNotDue(i, n) {
            const h = new Map();
            const l = judgeFor(i.schedule, n);
            const u = new Map();
            for (const { id: n, schedule: d } of i.tasks){
                if (d === undefined) continue;
                if (!u.has(d)) u.set(d, l(d));
                const i = u.get(d);
                if (i !== undefined) h.set(n, i);
            }
            return h;
        }
        function judgeFor(i, n) {
            const h = commonZone(i);
            const u = n.fired === undefined ? undefined : (0, l.v)(n.fired);
            const d = u?.ok === true ? u.cron : undefined;
            const f = i.some((i)=>i.cron === d);
            const c = d === undefined || f ? i : [
                {
                    cron: d,
                    timezone: 'UTC'
                }
            ];
            const m = windowOf(c, d, n.at);
            return (i)=>{
                const l = occurrencesOf({
                    cron: i,
                    timezone: h
                });
                const u = d !== undefined && c.some((n)=>n.cron === i);
                const f = l.after(m.from);
                if (u ? i === d : f !== undefined && f <= m.to) return undefined;
                const p = l.after(n.at);
                return `not due: its schedule is ${i}${p === undefined ? '' : ` (next: ${clockTime(p, h)})`}`;
            };
        }
        function windowOf(i, n, h) {
            if (i.length === 0) return {
                from: h - S,
                to: h
            };
            const l = i.map((i)=>({
                    ...i,
                    ...occurrencesOf(i)
                }));
            const u = n === undefined ? l : l.filter(({ cron: i })=>i === n);
            const d = latest(u.map(({ upTo: i })=>i(h)));
            const f = l.find(({ upTo: i })=>i(d) === d);
            if (n !== undefined && f?.cron !== n) return {
                from: d,
                to: d
            };
            return {
                from: latest(l.map(({ upTo: i })=>i(d - 1))),
                to: d
            };
        }
        function latest(i) {
            return Math.max(...i.map((i)=>i ?? 0));
        }
        function commonZone([i, ...n]) {
            return i !== undefined && n.every(({ timezone: n })=>n === i.timezone) ? i.timezone : 'UTC';
        }
        function clockTime(i, n) {
            const h = new Intl.DateTimeFormat('en', {
                timeZone: n,
                hourCycle: 'h23',
                year: 'numeric',
                month: '2-digit',
                day: '2-digit',
                hour: '2-digit',
                minute: '2-digit'
            }).formatToParts(i);
            const part = (i)=>h.find((n)=>n.type === i)?.value ?? '';
            return `${part('year')}-${part('month')}-${part('day')} ${part('hour')}:${part('minute')} ${n}`;
        }
    })
};
