// A page on a busy machine may draw later than a test foresees: a test that fails is tried once more, and its first failure is told.
jest.retryTimes(1, { logErrorsBeforeRetry: true });
