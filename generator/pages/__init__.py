"""An entity and the library become a view-model, and the view-model the files it owns."""
