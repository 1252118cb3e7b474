// Not eval(), not document.write().
window.parent.API.LMSInitialize('');
window.parent.API.LMSSetValue('cmi.core.lesson_status', 'completed');
window.parent.API.LMSFinish('');
