export const id = 652;
export const ids = [652];
export const modules = {

/***/ 3652:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  documents: () => (/* binding */ documents)
});

// EXTERNAL MODULE: ./lib/bundle/reporting/job-summary.js + 10 modules
var job_summary = __webpack_require__(36970);
// EXTERNAL MODULE: ./lib/bundle/model/task-file.js
var task_file = __webpack_require__(84084);
;// CONCATENATED MODULE: ./lib/bundle/reporting/json.js

function runJson(record) {
    const ordered = {
        schema_version: record.schema_version,
        run_id: record.run_id,
        name: record.name,
        status: record.status,
        exit_code: record.exit_code,
        start_time: record.start_time,
        end_time: record.end_time,
        duration: record.duration,
        counts: record.counts,
        max_parallel: record.max_parallel,
        critical_path: record.critical_path,
        by_subdirectory: record.by_subdirectory,
        plan_digest: record.plan_digest,
        tool_version: record.tool_version,
        results: record.results.map(task_file/* resultOf */.B),
        config_file: record.config_file,
        warnings: record.warnings,
        resumptions: record.resumptions,
    };
    return `${JSON.stringify(ordered, null, 2)}\n`;
}

// EXTERNAL MODULE: ./lib/bundle/text/terminal.js
var terminal = __webpack_require__(28396);
;// CONCATENATED MODULE: ./lib/bundle/text/xml.js
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
    '\n': '&#10;',
    '\t': '&#9;',
};
const impossible = /[^\P{Cc}\n\t]|\p{Surrogate}|[\uFFFE\uFFFF]/gu;
function xmlText(text) {
    return possible(text).replaceAll(/[&<>]/g, (character) => entities[character] ?? '');
}
function xmlElement(name, attributes, content = []) {
    const list = Object.entries(attributes).flatMap(([key, value]) => value === undefined ? [] : [` ${key}="${attributeText(String(value))}"`]);
    const start = `<${name}${list.join('')}`;
    return content.length === 0 ? `${start}/>` : `${start}>${content.join('\n')}</${name}>`;
}
function attributeText(text) {
    return possible(text).replaceAll(/[&<>"'\n\t]/g, (character) => entities[character] ?? '');
}
function possible(text) {
    return text.replaceAll(/\r\n?/g, '\n').replaceAll(impossible, '\uFFFD');
}

// EXTERNAL MODULE: ./lib/bundle/reporting/result-words.js
var result_words = __webpack_require__(83048);
;// CONCATENATED MODULE: ./lib/bundle/reporting/junit.js



const tailBytes = 64 * 1024;
function renderJunit(record, sources) {
    const folders = [...new Set(record.results.map(({ subdirectory }) => subdirectory))];
    const suites = folders.map((folder) => {
        const results = record.results.filter(({ subdirectory }) => subdirectory === folder);
        const cases = results.map((result) => testCase(result, record, sources));
        const name = folder === '' ? record.name : folder;
        const time = results.reduce((sum, { execution_time }) => sum + execution_time, 0);
        return xmlElement('testsuite', { name, ...numbers(results), time: seconds(time), timestamp: record.start_time }, lines(cases));
    });
    const attributes = { name: record.name, ...numbers(record.results), time: seconds(record.duration) };
    return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlElement('testsuites', attributes, lines(suites))}\n`;
}
function lines(elements) {
    return elements.length === 0 ? [] : ['', ...elements, ''];
}
function seconds(value) {
    return value.toFixed(3);
}
function numbers(results) {
    const failing = results.filter(result_words/* isFailure */.N6);
    return {
        tests: results.length,
        failures: failing.filter(({ status }) => status !== 'error').length,
        errors: failing.filter(({ status }) => status === 'error').length,
        skipped: results.filter((result) => !(0,result_words/* isFailure */.N6)(result) && result.status !== 'passed').length,
    };
}
function testCase(result, record, sources) {
    const { id, script, subdirectory, execution_time, status, flaky } = result;
    const attributes = {
        classname: subdirectory === '' ? record.name : subdirectory,
        name: id,
        file: script ?? undefined,
        time: seconds(execution_time),
    };
    const output = status === 'passed' && !flaky ? '' : (0,terminal/* stripControls */.$Y)((0,terminal/* lastStates */.ri)(sources.logTail(result, tailBytes)));
    return xmlElement('testcase', attributes, lines([...outcome(result), ...(output.trim() === '' ? [] : [xmlElement('system-out', {}, [xmlText(output)])])]));
}
function outcome(result) {
    const { status, reason, allowed, flaky, attempts } = result;
    const earlier = attempts.slice(0, -1);
    if (flaky)
        return earlier.map((attempt) => attemptElement('flaky', attempt));
    if (status === 'passed')
        return [];
    if (allowed)
        return [xmlElement('skipped', { message: `allowed to fail: ${reason}` })];
    if (!(0,result_words/* isFailure */.N6)(result))
        return [xmlElement('skipped', { message: reason })];
    const element = xmlElement(status === 'error' ? 'error' : 'failure', { message: reason, type: status }, [
        xmlText((0,terminal/* stripControls */.$Y)(told(result))),
    ]);
    return [element, ...earlier.map((attempt) => attemptElement('rerun', attempt))];
}
function attemptElement(kind, { status, reason }) {
    return xmlElement(`${kind}${status === 'error' ? 'Error' : 'Failure'}`, { message: reason, type: status });
}
function told({ reason, annotations }) {
    const errors = annotations
        .filter(({ level }) => level === 'error')
        .slice(0, 50)
        .map(({ path, start_line, message }) => {
        const place = path === null ? '' : `${path}${start_line === null ? '' : `:${start_line}`}: `;
        return place + message;
    });
    return [reason, ...errors].join('\n');
}

;// CONCATENATED MODULE: ./lib/bundle/reporting/reports.js



const documents = {
    'report.md': job_summary/* renderJobSummary */.q,
    'junit.xml': renderJunit,
    'run.json': runJson,
};


/***/ })

};
