export const id = 652;
export const ids = [
    652
];
export const modules = {
    3652: (function (e, t, n) {
        n.r(t);
        n.d(t, {
            documents: ()=>m
        });
        var r = n(36970);
        var s = n(84084);
        /*! ./lib/bundle/reporting/json.js */ function runJson(e) {
            const t = {
                schema_version: e.schema_version,
                run_id: e.run_id,
                name: e.name,
                status: e.status,
                exit_code: e.exit_code,
                start_time: e.start_time,
                end_time: e.end_time,
                duration: e.duration,
                counts: e.counts,
                max_parallel: e.max_parallel,
                critical_path: e.critical_path,
                by_subdirectory: e.by_subdirectory,
                plan_digest: e.plan_digest,
                tool_version: e.tool_version,
                results: e.results.map(s.B),
                config_file: e.config_file,
                warnings: e.warnings,
                resumptions: e.resumptions
            };
            return `${JSON.stringify(t, null, 2)}\n`;
        }
        var o = n(28396);
        /*! ./lib/bundle/text/xml.js */ const i = {
            '&': '&amp;',
            '<': '&lt;',
            '>': '&gt;',
            '"': '&quot;',
            "'": '&apos;',
            '\n': '&#10;',
            '\t': '&#9;'
        };
        const l = /[^\P{Cc}\n\t]|\p{Surrogate}|[\uFFFE\uFFFF]/gu;
        function xmlText(e) {
            return possible(e).replaceAll(/[&<>]/g, (e)=>i[e] ?? '');
        }
        function xmlElement(e, t, n = []) {
            const r = Object.entries(t).flatMap(([e, t])=>t === undefined ? [] : [
                    ` ${e}="${attributeText(String(t))}"`
                ]);
            const s = `<${e}${r.join('')}`;
            return n.length === 0 ? `${s}/>` : `${s}>${n.join('\n')}</${e}>`;
        }
        function attributeText(e) {
            return possible(e).replaceAll(/[&<>"'\n\t]/g, (e)=>i[e] ?? '');
        }
        function possible(e) {
            return e.replaceAll(/\r\n?/g, '\n').replaceAll(l, '\uFFFD');
        }
        var u = n(83048);
        /*! ./lib/bundle/reporting/junit.js */ const a = 64 * 1024;
        function renderJunit(e, t) {
            const n = [
                ...new Set(e.results.map(({ subdirectory: e })=>e))
            ];
            const r = n.map((n)=>{
                const r = e.results.filter(({ subdirectory: e })=>e === n);
                const s = r.map((n)=>testCase(n, e, t));
                const o = n === '' ? e.name : n;
                const i = r.reduce((e, { execution_time: t })=>e + t, 0);
                return xmlElement('testsuite', {
                    name: o,
                    ...numbers(r),
                    time: seconds(i),
                    timestamp: e.start_time
                }, lines(s));
            });
            const s = {
                name: e.name,
                ...numbers(e.results),
                time: seconds(e.duration)
            };
            return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlElement('testsuites', s, lines(r))}\n`;
        }
        function lines(e) {
            return e.length === 0 ? [] : [
                '',
                ...e,
                ''
            ];
        }
        function seconds(e) {
            return e.toFixed(3);
        }
        function numbers(e) {
            const t = e.filter(u.N6);
            return {
                tests: e.length,
                failures: t.filter(({ status: e })=>e !== 'error').length,
                errors: t.filter(({ status: e })=>e === 'error').length,
                skipped: e.filter((e)=>!(0, u.N6)(e) && e.status !== 'passed').length
            };
        }
        function testCase(e, t, n) {
            const { id: r, script: s, subdirectory: i, execution_time: l, status: u, flaky: m } = e;
            const c = {
                classname: i === '' ? t.name : i,
                name: r,
                file: s ?? undefined,
                time: seconds(l)
            };
            const p = u === 'passed' && !m ? '' : (0, o.$Y)((0, o.ri)(n.logTail(e, a)));
            return xmlElement('testcase', c, lines([
                ...outcome(e),
                ...p.trim() === '' ? [] : [
                    xmlElement('system-out', {}, [
                        xmlText(p)
                    ])
                ]
            ]));
        }
        function outcome(e) {
            const { status: t, reason: n, allowed: r, flaky: s, attempts: i } = e;
            const l = i.slice(0, -1);
            if (s) return l.map((e)=>attemptElement('flaky', e));
            if (t === 'passed') return [];
            if (r) return [
                xmlElement('skipped', {
                    message: `allowed to fail: ${n}`
                })
            ];
            if (!(0, u.N6)(e)) return [
                xmlElement('skipped', {
                    message: n
                })
            ];
            const a = xmlElement(t === 'error' ? 'error' : 'failure', {
                message: n,
                type: t
            }, [
                xmlText((0, o.$Y)(told(e)))
            ]);
            return [
                a,
                ...l.map((e)=>attemptElement('rerun', e))
            ];
        }
        function attemptElement(e, { status: t, reason: n }) {
            return xmlElement(`${e}${t === 'error' ? 'Error' : 'Failure'}`, {
                message: n,
                type: t
            });
        }
        function told({ reason: e, annotations: t }) {
            const n = t.filter(({ level: e })=>e === 'error').slice(0, 50).map(({ path: e, start_line: t, message: n })=>{
                const r = e === null ? '' : `${e}${t === null ? '' : `:${t}`}: `;
                return r + n;
            });
            return [
                e,
                ...n
            ].join('\n');
        }
        /*! ./lib/bundle/reporting/reports.js */ const m = {
            'report.md': r.q,
            'junit.xml': renderJunit,
            'run.json': runJson
        };
    })
};
