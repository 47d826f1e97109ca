import type { Key } from './shape.js';
export declare const retryKeys: {
    'max-attempts': Key<{
        readonly kind: 'integer';
        readonly min: 1;
    }>;
    'initial-delay': Key<{
        readonly kind: 'duration';
    }>;
    backoff: Key<{
        readonly kind: 'number';
        readonly min: 1;
    }>;
    'max-delay': Key<{
        readonly kind: 'duration';
    }>;
    jitter: Key<{
        readonly kind: 'boolean';
    }>;
    on: Key<{
        readonly kind: 'one-or-many';
        readonly of: {
            readonly kind: 'either';
            readonly of: readonly [{
                readonly kind: 'string';
                readonly blank: false;
            }, {
                readonly kind: 'integer';
                readonly min: 0;
                readonly max: 255;
            }, {
                readonly kind: 'object';
                readonly keys: {
                    readonly output: Key<{
                        readonly kind: 'regex';
                    }>;
                };
                readonly requires: readonly ["output"];
            }];
        };
    }>;
};
/** Keys of a task wherever it stands: `tasks`, `scripts`, `defaults`, a script's header. */
export declare const taskKeys: {
    id: Key<{
        readonly kind: 'string';
        readonly blank: false;
    }>;
    name: Key<{
        readonly kind: 'string';
        readonly blank: false;
    }>;
    description: Key<{
        readonly kind: 'string';
        readonly blank: false;
    }>;
    script: Key<{
        readonly kind: 'string';
        readonly blank: false;
    }>;
    run: Key<{
        readonly kind: 'string';
        readonly blank: false;
    }>;
    shell: Key<{
        readonly kind: 'string';
        readonly blank: false;
    }>;
    args: Key<{
        readonly kind: 'list';
        readonly of: {
            readonly kind: 'text';
        };
    }>;
    env: Key<{
        readonly kind: 'map';
        readonly of: {
            readonly kind: 'text';
        };
        readonly keyName: 'variable';
    }>;
    'working-directory': Key<{
        readonly kind: 'string';
        readonly blank: false;
    }>;
    needs: Key<{
        readonly kind: 'one-or-many';
        readonly of: {
            readonly kind: 'either';
            readonly of: readonly [{
                readonly kind: 'string';
                readonly blank: false;
            }, {
                readonly kind: 'object';
                readonly keys: {
                    id: Key<{
                        readonly kind: 'string';
                        readonly blank: false;
                    }>;
                    optional: Key<{
                        readonly kind: 'boolean';
                    }>;
                };
                readonly requires: readonly ['id'];
            }];
        };
    }>;
    after: Key<{
        readonly kind: 'one-or-many';
        readonly of: {
            readonly kind: 'either';
            readonly of: readonly [{
                readonly kind: 'string';
                readonly blank: false;
            }, {
                readonly kind: 'object';
                readonly keys: {
                    id: Key<{
                        readonly kind: 'string';
                        readonly blank: false;
                    }>;
                    optional: Key<{
                        readonly kind: 'boolean';
                    }>;
                };
                readonly requires: readonly ['id'];
            }];
        };
    }>;
    if: Key<{
        readonly kind: 'either';
        readonly of: readonly [{
            readonly kind: 'expression';
        }, {
            readonly kind: 'boolean';
        }];
    }>;
    skip: Key<{
        readonly kind: 'either';
        readonly of: readonly [{
            readonly kind: 'literal';
            readonly value: true;
        }, {
            readonly kind: 'string';
            readonly blank: false;
        }];
    }>;
    timeout: Key<{
        readonly kind: 'duration';
    }>;
    'idle-timeout': Key<{
        readonly kind: 'duration';
    }>;
    'kill-after': Key<{
        readonly kind: 'duration';
    }>;
    retry: Key<{
        readonly kind: 'either';
        readonly of: readonly [{
            readonly kind: 'integer';
            readonly min: 0;
        }, {
            readonly kind: 'object';
            readonly keys: {
                'max-attempts': Key<{
                    readonly kind: 'integer';
                    readonly min: 1;
                }>;
                'initial-delay': Key<{
                    readonly kind: 'duration';
                }>;
                backoff: Key<{
                    readonly kind: 'number';
                    readonly min: 1;
                }>;
                'max-delay': Key<{
                    readonly kind: 'duration';
                }>;
                jitter: Key<{
                    readonly kind: 'boolean';
                }>;
                on: Key<{
                    readonly kind: 'one-or-many';
                    readonly of: {
                        readonly kind: 'either';
                        readonly of: readonly [{
                            readonly kind: 'string';
                            readonly blank: false;
                        }, {
                            readonly kind: 'integer';
                            readonly min: 0;
                            readonly max: 255;
                        }, {
                            readonly kind: 'object';
                            readonly keys: {
                                readonly output: Key<{
                                    readonly kind: 'regex';
                                }>;
                            };
                            readonly requires: readonly ["output"];
                        }];
                    };
                }>;
            };
        }];
    }>;
    'allowed-exit-codes': Key<{
        readonly kind: 'list';
        readonly of: {
            readonly kind: 'integer';
            readonly min: 0;
            readonly max: 255;
        };
        readonly minItems: 1;
    }>;
    'continue-on-error': Key<{
        readonly kind: 'either';
        readonly of: readonly [{
            readonly kind: 'boolean';
        }, {
            readonly kind: 'object';
            readonly keys: {
                readonly 'exit-codes': Key<{
                    readonly kind: 'list';
                    readonly of: {
                        readonly kind: 'integer';
                        readonly min: 0;
                        readonly max: 255;
                    };
                    readonly minItems: 1;
                }>;
            };
            readonly requires: readonly ["exit-codes"];
        }];
    }>;
    matrix: Key<{
        readonly kind: 'map';
        readonly of: {
            readonly kind: 'any';
        };
        readonly keyName: 'axis';
    }>;
    resources: Key<{
        readonly kind: 'either';
        readonly of: readonly [{
            readonly kind: 'list';
            readonly of: {
                readonly kind: 'string';
                readonly blank: false;
            };
        }, {
            readonly kind: 'map';
            readonly of: {
                readonly kind: 'number';
                readonly above: 0;
            };
            readonly keyName: 'resource';
        }];
    }>;
    priority: Key<{
        readonly kind: 'either';
        readonly of: readonly [{
            readonly kind: 'enum';
            readonly values: readonly ["critical", "high", "normal", "low"];
        }, {
            readonly kind: 'integer';
        }];
    }>;
    'id-token': Key<{
        readonly kind: 'boolean';
    }>;
    'memory-limit': Key<{
        readonly kind: 'size';
    }>;
    schedule: Key<{
        readonly kind: 'cron';
    }>;
    tags: Key<{
        readonly kind: 'one-or-many';
        readonly of: {
            readonly kind: 'string';
            readonly blank: false;
        };
    }>;
};
/** `defaults`: what may stand under every task. */
export declare const defaultsKeys: Omit<{
    id: Key<{
        readonly kind: 'string';
        readonly blank: false;
    }>;
    name: Key<{
        readonly kind: 'string';
        readonly blank: false;
    }>;
    description: Key<{
        readonly kind: 'string';
        readonly blank: false;
    }>;
    script: Key<{
        readonly kind: 'string';
        readonly blank: false;
    }>;
    run: Key<{
        readonly kind: 'string';
        readonly blank: false;
    }>;
    shell: Key<{
        readonly kind: 'string';
        readonly blank: false;
    }>;
    args: Key<{
        readonly kind: 'list';
        readonly of: {
            readonly kind: 'text';
        };
    }>;
    env: Key<{
        readonly kind: 'map';
        readonly of: {
            readonly kind: 'text';
        };
        readonly keyName: 'variable';
    }>;
    'working-directory': Key<{
        readonly kind: 'string';
        readonly blank: false;
    }>;
    needs: Key<{
        readonly kind: 'one-or-many';
        readonly of: {
            readonly kind: 'either';
            readonly of: readonly [{
                readonly kind: 'string';
                readonly blank: false;
            }, {
                readonly kind: 'object';
                readonly keys: {
                    id: Key<{
                        readonly kind: 'string';
                        readonly blank: false;
                    }>;
                    optional: Key<{
                        readonly kind: 'boolean';
                    }>;
                };
                readonly requires: readonly ['id'];
            }];
        };
    }>;
    after: Key<{
        readonly kind: 'one-or-many';
        readonly of: {
            readonly kind: 'either';
            readonly of: readonly [{
                readonly kind: 'string';
                readonly blank: false;
            }, {
                readonly kind: 'object';
                readonly keys: {
                    id: Key<{
                        readonly kind: 'string';
                        readonly blank: false;
                    }>;
                    optional: Key<{
                        readonly kind: 'boolean';
                    }>;
                };
                readonly requires: readonly ['id'];
            }];
        };
    }>;
    if: Key<{
        readonly kind: 'either';
        readonly of: readonly [{
            readonly kind: 'expression';
        }, {
            readonly kind: 'boolean';
        }];
    }>;
    skip: Key<{
        readonly kind: 'either';
        readonly of: readonly [{
            readonly kind: 'literal';
            readonly value: true;
        }, {
            readonly kind: 'string';
            readonly blank: false;
        }];
    }>;
    timeout: Key<{
        readonly kind: 'duration';
    }>;
    'idle-timeout': Key<{
        readonly kind: 'duration';
    }>;
    'kill-after': Key<{
        readonly kind: 'duration';
    }>;
    retry: Key<{
        readonly kind: 'either';
        readonly of: readonly [{
            readonly kind: 'integer';
            readonly min: 0;
        }, {
            readonly kind: 'object';
            readonly keys: {
                'max-attempts': Key<{
                    readonly kind: 'integer';
                    readonly min: 1;
                }>;
                'initial-delay': Key<{
                    readonly kind: 'duration';
                }>;
                backoff: Key<{
                    readonly kind: 'number';
                    readonly min: 1;
                }>;
                'max-delay': Key<{
                    readonly kind: 'duration';
                }>;
                jitter: Key<{
                    readonly kind: 'boolean';
                }>;
                on: Key<{
                    readonly kind: 'one-or-many';
                    readonly of: {
                        readonly kind: 'either';
                        readonly of: readonly [{
                            readonly kind: 'string';
                            readonly blank: false;
                        }, {
                            readonly kind: 'integer';
                            readonly min: 0;
                            readonly max: 255;
                        }, {
                            readonly kind: 'object';
                            readonly keys: {
                                readonly output: Key<{
                                    readonly kind: 'regex';
                                }>;
                            };
                            readonly requires: readonly ["output"];
                        }];
                    };
                }>;
            };
        }];
    }>;
    'allowed-exit-codes': Key<{
        readonly kind: 'list';
        readonly of: {
            readonly kind: 'integer';
            readonly min: 0;
            readonly max: 255;
        };
        readonly minItems: 1;
    }>;
    'continue-on-error': Key<{
        readonly kind: 'either';
        readonly of: readonly [{
            readonly kind: 'boolean';
        }, {
            readonly kind: 'object';
            readonly keys: {
                readonly 'exit-codes': Key<{
                    readonly kind: 'list';
                    readonly of: {
                        readonly kind: 'integer';
                        readonly min: 0;
                        readonly max: 255;
                    };
                    readonly minItems: 1;
                }>;
            };
            readonly requires: readonly ["exit-codes"];
        }];
    }>;
    matrix: Key<{
        readonly kind: 'map';
        readonly of: {
            readonly kind: 'any';
        };
        readonly keyName: 'axis';
    }>;
    resources: Key<{
        readonly kind: 'either';
        readonly of: readonly [{
            readonly kind: 'list';
            readonly of: {
                readonly kind: 'string';
                readonly blank: false;
            };
        }, {
            readonly kind: 'map';
            readonly of: {
                readonly kind: 'number';
                readonly above: 0;
            };
            readonly keyName: 'resource';
        }];
    }>;
    priority: Key<{
        readonly kind: 'either';
        readonly of: readonly [{
            readonly kind: 'enum';
            readonly values: readonly ["critical", "high", "normal", "low"];
        }, {
            readonly kind: 'integer';
        }];
    }>;
    'id-token': Key<{
        readonly kind: 'boolean';
    }>;
    'memory-limit': Key<{
        readonly kind: 'size';
    }>;
    schedule: Key<{
        readonly kind: 'cron';
    }>;
    tags: Key<{
        readonly kind: 'one-or-many';
        readonly of: {
            readonly kind: 'string';
            readonly blank: false;
        };
    }>;
}, "id" | "matrix" | "needs" | "run" | "script">;
/** `scripts` and a script's own header: the script is known already. */
export declare const scriptKeys: Omit<{
    id: Key<{
        readonly kind: 'string';
        readonly blank: false;
    }>;
    name: Key<{
        readonly kind: 'string';
        readonly blank: false;
    }>;
    description: Key<{
        readonly kind: 'string';
        readonly blank: false;
    }>;
    script: Key<{
        readonly kind: 'string';
        readonly blank: false;
    }>;
    run: Key<{
        readonly kind: 'string';
        readonly blank: false;
    }>;
    shell: Key<{
        readonly kind: 'string';
        readonly blank: false;
    }>;
    args: Key<{
        readonly kind: 'list';
        readonly of: {
            readonly kind: 'text';
        };
    }>;
    env: Key<{
        readonly kind: 'map';
        readonly of: {
            readonly kind: 'text';
        };
        readonly keyName: 'variable';
    }>;
    'working-directory': Key<{
        readonly kind: 'string';
        readonly blank: false;
    }>;
    needs: Key<{
        readonly kind: 'one-or-many';
        readonly of: {
            readonly kind: 'either';
            readonly of: readonly [{
                readonly kind: 'string';
                readonly blank: false;
            }, {
                readonly kind: 'object';
                readonly keys: {
                    id: Key<{
                        readonly kind: 'string';
                        readonly blank: false;
                    }>;
                    optional: Key<{
                        readonly kind: 'boolean';
                    }>;
                };
                readonly requires: readonly ['id'];
            }];
        };
    }>;
    after: Key<{
        readonly kind: 'one-or-many';
        readonly of: {
            readonly kind: 'either';
            readonly of: readonly [{
                readonly kind: 'string';
                readonly blank: false;
            }, {
                readonly kind: 'object';
                readonly keys: {
                    id: Key<{
                        readonly kind: 'string';
                        readonly blank: false;
                    }>;
                    optional: Key<{
                        readonly kind: 'boolean';
                    }>;
                };
                readonly requires: readonly ['id'];
            }];
        };
    }>;
    if: Key<{
        readonly kind: 'either';
        readonly of: readonly [{
            readonly kind: 'expression';
        }, {
            readonly kind: 'boolean';
        }];
    }>;
    skip: Key<{
        readonly kind: 'either';
        readonly of: readonly [{
            readonly kind: 'literal';
            readonly value: true;
        }, {
            readonly kind: 'string';
            readonly blank: false;
        }];
    }>;
    timeout: Key<{
        readonly kind: 'duration';
    }>;
    'idle-timeout': Key<{
        readonly kind: 'duration';
    }>;
    'kill-after': Key<{
        readonly kind: 'duration';
    }>;
    retry: Key<{
        readonly kind: 'either';
        readonly of: readonly [{
            readonly kind: 'integer';
            readonly min: 0;
        }, {
            readonly kind: 'object';
            readonly keys: {
                'max-attempts': Key<{
                    readonly kind: 'integer';
                    readonly min: 1;
                }>;
                'initial-delay': Key<{
                    readonly kind: 'duration';
                }>;
                backoff: Key<{
                    readonly kind: 'number';
                    readonly min: 1;
                }>;
                'max-delay': Key<{
                    readonly kind: 'duration';
                }>;
                jitter: Key<{
                    readonly kind: 'boolean';
                }>;
                on: Key<{
                    readonly kind: 'one-or-many';
                    readonly of: {
                        readonly kind: 'either';
                        readonly of: readonly [{
                            readonly kind: 'string';
                            readonly blank: false;
                        }, {
                            readonly kind: 'integer';
                            readonly min: 0;
                            readonly max: 255;
                        }, {
                            readonly kind: 'object';
                            readonly keys: {
                                readonly output: Key<{
                                    readonly kind: 'regex';
                                }>;
                            };
                            readonly requires: readonly ["output"];
                        }];
                    };
                }>;
            };
        }];
    }>;
    'allowed-exit-codes': Key<{
        readonly kind: 'list';
        readonly of: {
            readonly kind: 'integer';
            readonly min: 0;
            readonly max: 255;
        };
        readonly minItems: 1;
    }>;
    'continue-on-error': Key<{
        readonly kind: 'either';
        readonly of: readonly [{
            readonly kind: 'boolean';
        }, {
            readonly kind: 'object';
            readonly keys: {
                readonly 'exit-codes': Key<{
                    readonly kind: 'list';
                    readonly of: {
                        readonly kind: 'integer';
                        readonly min: 0;
                        readonly max: 255;
                    };
                    readonly minItems: 1;
                }>;
            };
            readonly requires: readonly ["exit-codes"];
        }];
    }>;
    matrix: Key<{
        readonly kind: 'map';
        readonly of: {
            readonly kind: 'any';
        };
        readonly keyName: 'axis';
    }>;
    resources: Key<{
        readonly kind: 'either';
        readonly of: readonly [{
            readonly kind: 'list';
            readonly of: {
                readonly kind: 'string';
                readonly blank: false;
            };
        }, {
            readonly kind: 'map';
            readonly of: {
                readonly kind: 'number';
                readonly above: 0;
            };
            readonly keyName: 'resource';
        }];
    }>;
    priority: Key<{
        readonly kind: 'either';
        readonly of: readonly [{
            readonly kind: 'enum';
            readonly values: readonly ["critical", "high", "normal", "low"];
        }, {
            readonly kind: 'integer';
        }];
    }>;
    'id-token': Key<{
        readonly kind: 'boolean';
    }>;
    'memory-limit': Key<{
        readonly kind: 'size';
    }>;
    schedule: Key<{
        readonly kind: 'cron';
    }>;
    tags: Key<{
        readonly kind: 'one-or-many';
        readonly of: {
            readonly kind: 'string';
            readonly blank: false;
        };
    }>;
}, "run" | "script">;
export declare const discoverKeys: {
    path: Key<{
        readonly kind: 'string';
        readonly blank: false;
    }>;
    include: Key<{
        readonly kind: 'one-or-many';
        readonly of: {
            readonly kind: 'string';
            readonly blank: false;
        };
    }>;
    exclude: Key<{
        readonly kind: 'one-or-many';
        readonly of: {
            readonly kind: 'string';
            readonly blank: false;
        };
    }>;
    'skip-dirs': Key<{
        readonly kind: 'either';
        readonly of: readonly [{
            readonly kind: 'list';
            readonly of: {
                readonly kind: 'string';
                readonly blank: false;
            };
        }, {
            readonly kind: 'object';
            readonly keys: {
                readonly add: Key<{
                    readonly kind: 'list';
                    readonly of: {
                        readonly kind: 'string';
                        readonly blank: false;
                    };
                }>;
            };
            readonly requires: readonly ["add"];
        }];
    }>;
    subdirs: Key<{
        readonly kind: 'one-or-many';
        readonly of: {
            readonly kind: 'string';
            readonly blank: false;
        };
    }>;
    'max-depth': Key<{
        readonly kind: 'integer';
        readonly min: 1;
    }>;
    gitignore: Key<{
        readonly kind: 'boolean';
    }>;
};
export declare const scheduleKeys: {
    cron: Key<{
        readonly kind: 'cron';
    }>;
    timezone: Key<{
        readonly kind: 'timezone';
    }>;
};
export declare const emitKeys: {
    gitlab: Key<{
        readonly kind: 'object';
        readonly keys: {
            image: Key<{
                readonly kind: 'string';
                readonly blank: false;
            }>;
            tags: Key<{
                readonly kind: 'list';
                readonly of: {
                    readonly kind: 'string';
                    readonly blank: false;
                };
            }>;
            stage: Key<{
                readonly kind: 'string';
                readonly blank: false;
            }>;
        };
    }>;
    jenkins: Key<{
        readonly kind: 'object';
        readonly keys: {
            agent: Key<{
                readonly kind: 'string';
                readonly blank: false;
            }>;
            options: Key<{
                readonly kind: 'list';
                readonly of: {
                    readonly kind: 'string';
                    readonly blank: false;
                };
            }>;
        };
    }>;
    github: Key<{
        readonly kind: 'object';
        readonly keys: {
            'runs-on': Key<{
                readonly kind: 'one-or-many';
                readonly of: {
                    readonly kind: 'string';
                    readonly blank: false;
                };
            }>;
            permissions: Key<{
                readonly kind: 'object';
                readonly keys: {
                    actions: Key<{
                        readonly kind: 'enum';
                        readonly values: readonly ["read", "write", "none"];
                    }>;
                    'artifact-metadata': Key<{
                        readonly kind: 'enum';
                        readonly values: readonly ["read", "write", "none"];
                    }>;
                    attestations: Key<{
                        readonly kind: 'enum';
                        readonly values: readonly ["read", "write", "none"];
                    }>;
                    checks: Key<{
                        readonly kind: 'enum';
                        readonly values: readonly ["read", "write", "none"];
                    }>;
                    'code-quality': Key<{
                        readonly kind: 'enum';
                        readonly values: readonly ["read", "write", "none"];
                    }>;
                    contents: Key<{
                        readonly kind: 'enum';
                        readonly values: readonly ["read", "write", "none"];
                    }>;
                    'copilot-requests': Key<{
                        readonly kind: 'enum';
                        readonly values: readonly ["write", "none"];
                    }>;
                    deployments: Key<{
                        readonly kind: 'enum';
                        readonly values: readonly ["read", "write", "none"];
                    }>;
                    discussions: Key<{
                        readonly kind: 'enum';
                        readonly values: readonly ["read", "write", "none"];
                    }>;
                    drives: Key<{
                        readonly kind: 'enum';
                        readonly values: readonly ["read", "write", "none"];
                    }>;
                    'id-token': Key<{
                        readonly kind: 'enum';
                        readonly values: readonly ["write", "none"];
                    }>;
                    issues: Key<{
                        readonly kind: 'enum';
                        readonly values: readonly ["read", "write", "none"];
                    }>;
                    models: Key<{
                        readonly kind: 'enum';
                        readonly values: readonly ["read", "none"];
                    }>;
                    packages: Key<{
                        readonly kind: 'enum';
                        readonly values: readonly ["read", "write", "none"];
                    }>;
                    pages: Key<{
                        readonly kind: 'enum';
                        readonly values: readonly ["read", "write", "none"];
                    }>;
                    'pull-requests': Key<{
                        readonly kind: 'enum';
                        readonly values: readonly ["read", "write", "none"];
                    }>;
                    'repository-projects': Key<{
                        readonly kind: 'enum';
                        readonly values: readonly ["read", "write", "none"];
                    }>;
                    'security-events': Key<{
                        readonly kind: 'enum';
                        readonly values: readonly ["read", "write", "none"];
                    }>;
                    statuses: Key<{
                        readonly kind: 'enum';
                        readonly values: readonly ["read", "write", "none"];
                    }>;
                    'vulnerability-alerts': Key<{
                        readonly kind: 'enum';
                        readonly values: readonly ["read", "none"];
                    }>;
                };
            }>;
        };
    }>;
};
export declare const configKeys: {
    version: Key<{
        readonly kind: 'integer';
    }>;
    name: Key<{
        readonly kind: 'string';
        readonly blank: false;
    }>;
    'max-parallel': Key<{
        readonly kind: 'either';
        readonly of: readonly [{
            readonly kind: 'integer';
            readonly min: 1;
        }, {
            readonly kind: 'enum';
            readonly values: readonly ["auto"];
        }];
    }>;
    'fail-fast': Key<{
        readonly kind: 'boolean';
    }>;
    timeout: Key<{
        readonly kind: 'duration';
    }>;
    env: Key<{
        readonly kind: 'map';
        readonly of: {
            readonly kind: 'text';
        };
        readonly keyName: 'variable';
    }>;
    defaults: Key<{
        readonly kind: 'object';
        readonly keys: Omit<{
            id: Key<{
                readonly kind: 'string';
                readonly blank: false;
            }>;
            name: Key<{
                readonly kind: 'string';
                readonly blank: false;
            }>;
            description: Key<{
                readonly kind: 'string';
                readonly blank: false;
            }>;
            script: Key<{
                readonly kind: 'string';
                readonly blank: false;
            }>;
            run: Key<{
                readonly kind: 'string';
                readonly blank: false;
            }>;
            shell: Key<{
                readonly kind: 'string';
                readonly blank: false;
            }>;
            args: Key<{
                readonly kind: 'list';
                readonly of: {
                    readonly kind: 'text';
                };
            }>;
            env: Key<{
                readonly kind: 'map';
                readonly of: {
                    readonly kind: 'text';
                };
                readonly keyName: 'variable';
            }>;
            'working-directory': Key<{
                readonly kind: 'string';
                readonly blank: false;
            }>;
            needs: Key<{
                readonly kind: 'one-or-many';
                readonly of: {
                    readonly kind: 'either';
                    readonly of: readonly [{
                        readonly kind: 'string';
                        readonly blank: false;
                    }, {
                        readonly kind: 'object';
                        readonly keys: {
                            id: Key<{
                                readonly kind: 'string';
                                readonly blank: false;
                            }>;
                            optional: Key<{
                                readonly kind: 'boolean';
                            }>;
                        };
                        readonly requires: readonly ['id'];
                    }];
                };
            }>;
            after: Key<{
                readonly kind: 'one-or-many';
                readonly of: {
                    readonly kind: 'either';
                    readonly of: readonly [{
                        readonly kind: 'string';
                        readonly blank: false;
                    }, {
                        readonly kind: 'object';
                        readonly keys: {
                            id: Key<{
                                readonly kind: 'string';
                                readonly blank: false;
                            }>;
                            optional: Key<{
                                readonly kind: 'boolean';
                            }>;
                        };
                        readonly requires: readonly ['id'];
                    }];
                };
            }>;
            if: Key<{
                readonly kind: 'either';
                readonly of: readonly [{
                    readonly kind: 'expression';
                }, {
                    readonly kind: 'boolean';
                }];
            }>;
            skip: Key<{
                readonly kind: 'either';
                readonly of: readonly [{
                    readonly kind: 'literal';
                    readonly value: true;
                }, {
                    readonly kind: 'string';
                    readonly blank: false;
                }];
            }>;
            timeout: Key<{
                readonly kind: 'duration';
            }>;
            'idle-timeout': Key<{
                readonly kind: 'duration';
            }>;
            'kill-after': Key<{
                readonly kind: 'duration';
            }>;
            retry: Key<{
                readonly kind: 'either';
                readonly of: readonly [{
                    readonly kind: 'integer';
                    readonly min: 0;
                }, {
                    readonly kind: 'object';
                    readonly keys: {
                        'max-attempts': Key<{
                            readonly kind: 'integer';
                            readonly min: 1;
                        }>;
                        'initial-delay': Key<{
                            readonly kind: 'duration';
                        }>;
                        backoff: Key<{
                            readonly kind: 'number';
                            readonly min: 1;
                        }>;
                        'max-delay': Key<{
                            readonly kind: 'duration';
                        }>;
                        jitter: Key<{
                            readonly kind: 'boolean';
                        }>;
                        on: Key<{
                            readonly kind: 'one-or-many';
                            readonly of: {
                                readonly kind: 'either';
                                readonly of: readonly [{
                                    readonly kind: 'string';
                                    readonly blank: false;
                                }, {
                                    readonly kind: 'integer';
                                    readonly min: 0;
                                    readonly max: 255;
                                }, {
                                    readonly kind: 'object';
                                    readonly keys: {
                                        readonly output: Key<{
                                            readonly kind: 'regex';
                                        }>;
                                    };
                                    readonly requires: readonly ["output"];
                                }];
                            };
                        }>;
                    };
                }];
            }>;
            'allowed-exit-codes': Key<{
                readonly kind: 'list';
                readonly of: {
                    readonly kind: 'integer';
                    readonly min: 0;
                    readonly max: 255;
                };
                readonly minItems: 1;
            }>;
            'continue-on-error': Key<{
                readonly kind: 'either';
                readonly of: readonly [{
                    readonly kind: 'boolean';
                }, {
                    readonly kind: 'object';
                    readonly keys: {
                        readonly 'exit-codes': Key<{
                            readonly kind: 'list';
                            readonly of: {
                                readonly kind: 'integer';
                                readonly min: 0;
                                readonly max: 255;
                            };
                            readonly minItems: 1;
                        }>;
                    };
                    readonly requires: readonly ["exit-codes"];
                }];
            }>;
            matrix: Key<{
                readonly kind: 'map';
                readonly of: {
                    readonly kind: 'any';
                };
                readonly keyName: 'axis';
            }>;
            resources: Key<{
                readonly kind: 'either';
                readonly of: readonly [{
                    readonly kind: 'list';
                    readonly of: {
                        readonly kind: 'string';
                        readonly blank: false;
                    };
                }, {
                    readonly kind: 'map';
                    readonly of: {
                        readonly kind: 'number';
                        readonly above: 0;
                    };
                    readonly keyName: 'resource';
                }];
            }>;
            priority: Key<{
                readonly kind: 'either';
                readonly of: readonly [{
                    readonly kind: 'enum';
                    readonly values: readonly ["critical", "high", "normal", "low"];
                }, {
                    readonly kind: 'integer';
                }];
            }>;
            'id-token': Key<{
                readonly kind: 'boolean';
            }>;
            'memory-limit': Key<{
                readonly kind: 'size';
            }>;
            schedule: Key<{
                readonly kind: 'cron';
            }>;
            tags: Key<{
                readonly kind: 'one-or-many';
                readonly of: {
                    readonly kind: 'string';
                    readonly blank: false;
                };
            }>;
        }, "id" | "matrix" | "needs" | "run" | "script">;
    }>;
    discover: Key<{
        readonly kind: 'one-or-many';
        readonly of: {
            readonly kind: 'object';
            readonly keys: {
                path: Key<{
                    readonly kind: 'string';
                    readonly blank: false;
                }>;
                include: Key<{
                    readonly kind: 'one-or-many';
                    readonly of: {
                        readonly kind: 'string';
                        readonly blank: false;
                    };
                }>;
                exclude: Key<{
                    readonly kind: 'one-or-many';
                    readonly of: {
                        readonly kind: 'string';
                        readonly blank: false;
                    };
                }>;
                'skip-dirs': Key<{
                    readonly kind: 'either';
                    readonly of: readonly [{
                        readonly kind: 'list';
                        readonly of: {
                            readonly kind: 'string';
                            readonly blank: false;
                        };
                    }, {
                        readonly kind: 'object';
                        readonly keys: {
                            readonly add: Key<{
                                readonly kind: 'list';
                                readonly of: {
                                    readonly kind: 'string';
                                    readonly blank: false;
                                };
                            }>;
                        };
                        readonly requires: readonly ["add"];
                    }];
                }>;
                subdirs: Key<{
                    readonly kind: 'one-or-many';
                    readonly of: {
                        readonly kind: 'string';
                        readonly blank: false;
                    };
                }>;
                'max-depth': Key<{
                    readonly kind: 'integer';
                    readonly min: 1;
                }>;
                gitignore: Key<{
                    readonly kind: 'boolean';
                }>;
            };
        };
    }>;
    scripts: Key<{
        readonly kind: 'map';
        readonly of: {
            readonly kind: 'object';
            readonly keys: Omit<{
                id: Key<{
                    readonly kind: 'string';
                    readonly blank: false;
                }>;
                name: Key<{
                    readonly kind: 'string';
                    readonly blank: false;
                }>;
                description: Key<{
                    readonly kind: 'string';
                    readonly blank: false;
                }>;
                script: Key<{
                    readonly kind: 'string';
                    readonly blank: false;
                }>;
                run: Key<{
                    readonly kind: 'string';
                    readonly blank: false;
                }>;
                shell: Key<{
                    readonly kind: 'string';
                    readonly blank: false;
                }>;
                args: Key<{
                    readonly kind: 'list';
                    readonly of: {
                        readonly kind: 'text';
                    };
                }>;
                env: Key<{
                    readonly kind: 'map';
                    readonly of: {
                        readonly kind: 'text';
                    };
                    readonly keyName: 'variable';
                }>;
                'working-directory': Key<{
                    readonly kind: 'string';
                    readonly blank: false;
                }>;
                needs: Key<{
                    readonly kind: 'one-or-many';
                    readonly of: {
                        readonly kind: 'either';
                        readonly of: readonly [{
                            readonly kind: 'string';
                            readonly blank: false;
                        }, {
                            readonly kind: 'object';
                            readonly keys: {
                                id: Key<{
                                    readonly kind: 'string';
                                    readonly blank: false;
                                }>;
                                optional: Key<{
                                    readonly kind: 'boolean';
                                }>;
                            };
                            readonly requires: readonly ['id'];
                        }];
                    };
                }>;
                after: Key<{
                    readonly kind: 'one-or-many';
                    readonly of: {
                        readonly kind: 'either';
                        readonly of: readonly [{
                            readonly kind: 'string';
                            readonly blank: false;
                        }, {
                            readonly kind: 'object';
                            readonly keys: {
                                id: Key<{
                                    readonly kind: 'string';
                                    readonly blank: false;
                                }>;
                                optional: Key<{
                                    readonly kind: 'boolean';
                                }>;
                            };
                            readonly requires: readonly ['id'];
                        }];
                    };
                }>;
                if: Key<{
                    readonly kind: 'either';
                    readonly of: readonly [{
                        readonly kind: 'expression';
                    }, {
                        readonly kind: 'boolean';
                    }];
                }>;
                skip: Key<{
                    readonly kind: 'either';
                    readonly of: readonly [{
                        readonly kind: 'literal';
                        readonly value: true;
                    }, {
                        readonly kind: 'string';
                        readonly blank: false;
                    }];
                }>;
                timeout: Key<{
                    readonly kind: 'duration';
                }>;
                'idle-timeout': Key<{
                    readonly kind: 'duration';
                }>;
                'kill-after': Key<{
                    readonly kind: 'duration';
                }>;
                retry: Key<{
                    readonly kind: 'either';
                    readonly of: readonly [{
                        readonly kind: 'integer';
                        readonly min: 0;
                    }, {
                        readonly kind: 'object';
                        readonly keys: {
                            'max-attempts': Key<{
                                readonly kind: 'integer';
                                readonly min: 1;
                            }>;
                            'initial-delay': Key<{
                                readonly kind: 'duration';
                            }>;
                            backoff: Key<{
                                readonly kind: 'number';
                                readonly min: 1;
                            }>;
                            'max-delay': Key<{
                                readonly kind: 'duration';
                            }>;
                            jitter: Key<{
                                readonly kind: 'boolean';
                            }>;
                            on: Key<{
                                readonly kind: 'one-or-many';
                                readonly of: {
                                    readonly kind: 'either';
                                    readonly of: readonly [{
                                        readonly kind: 'string';
                                        readonly blank: false;
                                    }, {
                                        readonly kind: 'integer';
                                        readonly min: 0;
                                        readonly max: 255;
                                    }, {
                                        readonly kind: 'object';
                                        readonly keys: {
                                            readonly output: Key<{
                                                readonly kind: 'regex';
                                            }>;
                                        };
                                        readonly requires: readonly ["output"];
                                    }];
                                };
                            }>;
                        };
                    }];
                }>;
                'allowed-exit-codes': Key<{
                    readonly kind: 'list';
                    readonly of: {
                        readonly kind: 'integer';
                        readonly min: 0;
                        readonly max: 255;
                    };
                    readonly minItems: 1;
                }>;
                'continue-on-error': Key<{
                    readonly kind: 'either';
                    readonly of: readonly [{
                        readonly kind: 'boolean';
                    }, {
                        readonly kind: 'object';
                        readonly keys: {
                            readonly 'exit-codes': Key<{
                                readonly kind: 'list';
                                readonly of: {
                                    readonly kind: 'integer';
                                    readonly min: 0;
                                    readonly max: 255;
                                };
                                readonly minItems: 1;
                            }>;
                        };
                        readonly requires: readonly ["exit-codes"];
                    }];
                }>;
                matrix: Key<{
                    readonly kind: 'map';
                    readonly of: {
                        readonly kind: 'any';
                    };
                    readonly keyName: 'axis';
                }>;
                resources: Key<{
                    readonly kind: 'either';
                    readonly of: readonly [{
                        readonly kind: 'list';
                        readonly of: {
                            readonly kind: 'string';
                            readonly blank: false;
                        };
                    }, {
                        readonly kind: 'map';
                        readonly of: {
                            readonly kind: 'number';
                            readonly above: 0;
                        };
                        readonly keyName: 'resource';
                    }];
                }>;
                priority: Key<{
                    readonly kind: 'either';
                    readonly of: readonly [{
                        readonly kind: 'enum';
                        readonly values: readonly ["critical", "high", "normal", "low"];
                    }, {
                        readonly kind: 'integer';
                    }];
                }>;
                'id-token': Key<{
                    readonly kind: 'boolean';
                }>;
                'memory-limit': Key<{
                    readonly kind: 'size';
                }>;
                schedule: Key<{
                    readonly kind: 'cron';
                }>;
                tags: Key<{
                    readonly kind: 'one-or-many';
                    readonly of: {
                        readonly kind: 'string';
                        readonly blank: false;
                    };
                }>;
            }, "run" | "script">;
        };
        readonly keyName: 'path or glob';
    }>;
    tasks: Key<{
        readonly kind: 'map';
        readonly of: {
            readonly kind: 'object';
            readonly keys: {
                id: Key<{
                    readonly kind: 'string';
                    readonly blank: false;
                }>;
                name: Key<{
                    readonly kind: 'string';
                    readonly blank: false;
                }>;
                description: Key<{
                    readonly kind: 'string';
                    readonly blank: false;
                }>;
                script: Key<{
                    readonly kind: 'string';
                    readonly blank: false;
                }>;
                run: Key<{
                    readonly kind: 'string';
                    readonly blank: false;
                }>;
                shell: Key<{
                    readonly kind: 'string';
                    readonly blank: false;
                }>;
                args: Key<{
                    readonly kind: 'list';
                    readonly of: {
                        readonly kind: 'text';
                    };
                }>;
                env: Key<{
                    readonly kind: 'map';
                    readonly of: {
                        readonly kind: 'text';
                    };
                    readonly keyName: 'variable';
                }>;
                'working-directory': Key<{
                    readonly kind: 'string';
                    readonly blank: false;
                }>;
                needs: Key<{
                    readonly kind: 'one-or-many';
                    readonly of: {
                        readonly kind: 'either';
                        readonly of: readonly [{
                            readonly kind: 'string';
                            readonly blank: false;
                        }, {
                            readonly kind: 'object';
                            readonly keys: {
                                id: Key<{
                                    readonly kind: 'string';
                                    readonly blank: false;
                                }>;
                                optional: Key<{
                                    readonly kind: 'boolean';
                                }>;
                            };
                            readonly requires: readonly ['id'];
                        }];
                    };
                }>;
                after: Key<{
                    readonly kind: 'one-or-many';
                    readonly of: {
                        readonly kind: 'either';
                        readonly of: readonly [{
                            readonly kind: 'string';
                            readonly blank: false;
                        }, {
                            readonly kind: 'object';
                            readonly keys: {
                                id: Key<{
                                    readonly kind: 'string';
                                    readonly blank: false;
                                }>;
                                optional: Key<{
                                    readonly kind: 'boolean';
                                }>;
                            };
                            readonly requires: readonly ['id'];
                        }];
                    };
                }>;
                if: Key<{
                    readonly kind: 'either';
                    readonly of: readonly [{
                        readonly kind: 'expression';
                    }, {
                        readonly kind: 'boolean';
                    }];
                }>;
                skip: Key<{
                    readonly kind: 'either';
                    readonly of: readonly [{
                        readonly kind: 'literal';
                        readonly value: true;
                    }, {
                        readonly kind: 'string';
                        readonly blank: false;
                    }];
                }>;
                timeout: Key<{
                    readonly kind: 'duration';
                }>;
                'idle-timeout': Key<{
                    readonly kind: 'duration';
                }>;
                'kill-after': Key<{
                    readonly kind: 'duration';
                }>;
                retry: Key<{
                    readonly kind: 'either';
                    readonly of: readonly [{
                        readonly kind: 'integer';
                        readonly min: 0;
                    }, {
                        readonly kind: 'object';
                        readonly keys: {
                            'max-attempts': Key<{
                                readonly kind: 'integer';
                                readonly min: 1;
                            }>;
                            'initial-delay': Key<{
                                readonly kind: 'duration';
                            }>;
                            backoff: Key<{
                                readonly kind: 'number';
                                readonly min: 1;
                            }>;
                            'max-delay': Key<{
                                readonly kind: 'duration';
                            }>;
                            jitter: Key<{
                                readonly kind: 'boolean';
                            }>;
                            on: Key<{
                                readonly kind: 'one-or-many';
                                readonly of: {
                                    readonly kind: 'either';
                                    readonly of: readonly [{
                                        readonly kind: 'string';
                                        readonly blank: false;
                                    }, {
                                        readonly kind: 'integer';
                                        readonly min: 0;
                                        readonly max: 255;
                                    }, {
                                        readonly kind: 'object';
                                        readonly keys: {
                                            readonly output: Key<{
                                                readonly kind: 'regex';
                                            }>;
                                        };
                                        readonly requires: readonly ["output"];
                                    }];
                                };
                            }>;
                        };
                    }];
                }>;
                'allowed-exit-codes': Key<{
                    readonly kind: 'list';
                    readonly of: {
                        readonly kind: 'integer';
                        readonly min: 0;
                        readonly max: 255;
                    };
                    readonly minItems: 1;
                }>;
                'continue-on-error': Key<{
                    readonly kind: 'either';
                    readonly of: readonly [{
                        readonly kind: 'boolean';
                    }, {
                        readonly kind: 'object';
                        readonly keys: {
                            readonly 'exit-codes': Key<{
                                readonly kind: 'list';
                                readonly of: {
                                    readonly kind: 'integer';
                                    readonly min: 0;
                                    readonly max: 255;
                                };
                                readonly minItems: 1;
                            }>;
                        };
                        readonly requires: readonly ["exit-codes"];
                    }];
                }>;
                matrix: Key<{
                    readonly kind: 'map';
                    readonly of: {
                        readonly kind: 'any';
                    };
                    readonly keyName: 'axis';
                }>;
                resources: Key<{
                    readonly kind: 'either';
                    readonly of: readonly [{
                        readonly kind: 'list';
                        readonly of: {
                            readonly kind: 'string';
                            readonly blank: false;
                        };
                    }, {
                        readonly kind: 'map';
                        readonly of: {
                            readonly kind: 'number';
                            readonly above: 0;
                        };
                        readonly keyName: 'resource';
                    }];
                }>;
                priority: Key<{
                    readonly kind: 'either';
                    readonly of: readonly [{
                        readonly kind: 'enum';
                        readonly values: readonly ["critical", "high", "normal", "low"];
                    }, {
                        readonly kind: 'integer';
                    }];
                }>;
                'id-token': Key<{
                    readonly kind: 'boolean';
                }>;
                'memory-limit': Key<{
                    readonly kind: 'size';
                }>;
                schedule: Key<{
                    readonly kind: 'cron';
                }>;
                tags: Key<{
                    readonly kind: 'one-or-many';
                    readonly of: {
                        readonly kind: 'string';
                        readonly blank: false;
                    };
                }>;
            };
        };
        readonly keyName: 'task id';
    }>;
    interpreters: Key<{
        readonly kind: 'map';
        readonly of: {
            readonly kind: 'one-or-many';
            readonly of: {
                readonly kind: 'string';
                readonly blank: false;
            };
            readonly minItems: 1;
        };
        readonly keyName: 'extension';
    }>;
    resources: Key<{
        readonly kind: 'map';
        readonly of: {
            readonly kind: 'number';
            readonly above: 0;
        };
        readonly keyName: 'resource';
    }>;
    secrets: Key<{
        readonly kind: 'list';
        readonly of: {
            readonly kind: 'string';
            readonly blank: false;
        };
    }>;
    'problem-matchers': Key<{
        readonly kind: 'list';
        readonly of: {
            readonly kind: 'string';
            readonly blank: false;
        };
    }>;
    schedule: Key<{
        readonly kind: 'list';
        readonly of: {
            readonly kind: 'object';
            readonly keys: {
                cron: Key<{
                    readonly kind: 'cron';
                }>;
                timezone: Key<{
                    readonly kind: 'timezone';
                }>;
            };
            readonly requires: readonly ["cron"];
        };
    }>;
    emit: Key<{
        readonly kind: 'object';
        readonly keys: {
            gitlab: Key<{
                readonly kind: 'object';
                readonly keys: {
                    image: Key<{
                        readonly kind: 'string';
                        readonly blank: false;
                    }>;
                    tags: Key<{
                        readonly kind: 'list';
                        readonly of: {
                            readonly kind: 'string';
                            readonly blank: false;
                        };
                    }>;
                    stage: Key<{
                        readonly kind: 'string';
                        readonly blank: false;
                    }>;
                };
            }>;
            jenkins: Key<{
                readonly kind: 'object';
                readonly keys: {
                    agent: Key<{
                        readonly kind: 'string';
                        readonly blank: false;
                    }>;
                    options: Key<{
                        readonly kind: 'list';
                        readonly of: {
                            readonly kind: 'string';
                            readonly blank: false;
                        };
                    }>;
                };
            }>;
            github: Key<{
                readonly kind: 'object';
                readonly keys: {
                    'runs-on': Key<{
                        readonly kind: 'one-or-many';
                        readonly of: {
                            readonly kind: 'string';
                            readonly blank: false;
                        };
                    }>;
                    permissions: Key<{
                        readonly kind: 'object';
                        readonly keys: {
                            actions: Key<{
                                readonly kind: 'enum';
                                readonly values: readonly ["read", "write", "none"];
                            }>;
                            'artifact-metadata': Key<{
                                readonly kind: 'enum';
                                readonly values: readonly ["read", "write", "none"];
                            }>;
                            attestations: Key<{
                                readonly kind: 'enum';
                                readonly values: readonly ["read", "write", "none"];
                            }>;
                            checks: Key<{
                                readonly kind: 'enum';
                                readonly values: readonly ["read", "write", "none"];
                            }>;
                            'code-quality': Key<{
                                readonly kind: 'enum';
                                readonly values: readonly ["read", "write", "none"];
                            }>;
                            contents: Key<{
                                readonly kind: 'enum';
                                readonly values: readonly ["read", "write", "none"];
                            }>;
                            'copilot-requests': Key<{
                                readonly kind: 'enum';
                                readonly values: readonly ["write", "none"];
                            }>;
                            deployments: Key<{
                                readonly kind: 'enum';
                                readonly values: readonly ["read", "write", "none"];
                            }>;
                            discussions: Key<{
                                readonly kind: 'enum';
                                readonly values: readonly ["read", "write", "none"];
                            }>;
                            drives: Key<{
                                readonly kind: 'enum';
                                readonly values: readonly ["read", "write", "none"];
                            }>;
                            'id-token': Key<{
                                readonly kind: 'enum';
                                readonly values: readonly ["write", "none"];
                            }>;
                            issues: Key<{
                                readonly kind: 'enum';
                                readonly values: readonly ["read", "write", "none"];
                            }>;
                            models: Key<{
                                readonly kind: 'enum';
                                readonly values: readonly ["read", "none"];
                            }>;
                            packages: Key<{
                                readonly kind: 'enum';
                                readonly values: readonly ["read", "write", "none"];
                            }>;
                            pages: Key<{
                                readonly kind: 'enum';
                                readonly values: readonly ["read", "write", "none"];
                            }>;
                            'pull-requests': Key<{
                                readonly kind: 'enum';
                                readonly values: readonly ["read", "write", "none"];
                            }>;
                            'repository-projects': Key<{
                                readonly kind: 'enum';
                                readonly values: readonly ["read", "write", "none"];
                            }>;
                            'security-events': Key<{
                                readonly kind: 'enum';
                                readonly values: readonly ["read", "write", "none"];
                            }>;
                            statuses: Key<{
                                readonly kind: 'enum';
                                readonly values: readonly ["read", "write", "none"];
                            }>;
                            'vulnerability-alerts': Key<{
                                readonly kind: 'enum';
                                readonly values: readonly ["read", "none"];
                            }>;
                        };
                    }>;
                };
            }>;
        };
    }>;
};
