export const id = 715;
export const ids = [715];
export const modules = {

/***/ 4715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showReport: () => (/* binding */ showReport)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5107);
/* harmony import */ var _model_exit_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4359);
/* harmony import */ var _reporting_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5399);
/* harmony import */ var _reporting_reports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3471);
/* harmony import */ var _store_run_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4910);
/* harmony import */ var _colour_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7201);






function showReport(path, line, { stdout, stderr, environment }) {
    const { value: run, diagnostics } = (0,_store_run_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .openRunDirectory */ .x)(path);
    if (diagnostics.length > 0)
        stderr.write((0,_reporting_diagnostics_js__WEBPACK_IMPORTED_MODULE_1__/* .renderDiagnostics */ .DO)(diagnostics, { colour: (0,_colour_js__WEBPACK_IMPORTED_MODULE_4__/* .wantsColour */ .M)(stderr, environment) }));
    if (run === undefined || (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__/* .hasErrors */ .Cs)(diagnostics))
        return _model_exit_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.usage;
    const document = line.json ? _reporting_reports_js__WEBPACK_IMPORTED_MODULE_2__/* .documents */ .D['run.json'] : _reporting_reports_js__WEBPACK_IMPORTED_MODULE_2__/* .documents */ .D['report.md'];
    stdout.write(document(run.record, run.sources));
    return _model_exit_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.success;
}


/***/ })

};
