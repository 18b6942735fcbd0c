// validatorUrl: the renderer would otherwise send the contract's address to a public validator.
SwaggerUIBundle({url: "openapi.yaml", dom_id: "#contract", deepLinking: true, validatorUrl: null, tryItOutEnabled: true});
