// Not eval(), not document.write().
window.parent.API.LMSInitialize('');
