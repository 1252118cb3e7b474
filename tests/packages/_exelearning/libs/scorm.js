parent.API.LMSInitialize('');
window.addEventListener('unload', function () { parent.API.LMSFinish(''); });
