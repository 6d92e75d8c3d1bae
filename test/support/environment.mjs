process.env.PAYLOAD_DISABLE_DEPENDENCY_CHECKER = 'true'
process.env.DISABLE_PAYLOAD_HMR = 'true'
